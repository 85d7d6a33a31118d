/** Messages for developers; silent unless switched on, and never with personal data: ids, codes and counts only. */
let on = false;

export function switchLog(value: boolean): void {
  on = value;
}

export function log(room: string, message: string, ...facts: (string | number | boolean)[]): void {
  if (on) console.info(`schil ${room}: ${message}`, ...facts);
}

/** Something that should not happen but must not disturb the user: kept visible for developers. */
export function logError(room: string, error: unknown): void {
  console.warn(`schil ${room}:`, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
