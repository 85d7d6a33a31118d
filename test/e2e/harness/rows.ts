import type { Page } from 'playwright';

/** All rows of a table, as a page of the extension reads them. */
export function rowsOf<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate((name) => new Promise<never[]>((resolve, reject) => {
    const opening = indexedDB.open('schil');
    opening.onerror = () => reject(opening.error as DOMException);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result as never[]);
      };
    };
  }), table) as Promise<T[]>;
}
