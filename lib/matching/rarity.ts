/** How rare a concept or word is among the loaded assignments: 0.3 (in every one) to 1 (in one only). */
export function rarity(documents: number, rows: number): number {
  return documents === 0 || rows <= 1 ? 1 : 0.3 + 0.7 * (Math.log(1 + rows / documents) / Math.log(1 + rows));
}
