/** The word that every published line ends with; LinkedIn's search looks for the bare word. */
const sentinelWord = 'publiekvak';

/** LinkedIn's own people search for plain words: an ordinary link, that the user clicks. */
export function peopleSearchLink(words: string, withLine = false): string {
  const keywords = [words.trim(), ...(withLine ? [sentinelWord] : [])].filter((part) => part !== '').join(' ');
  return `https://www.linkedin.com/search/results/people/?${new URLSearchParams({ keywords }).toString()}`;
}

/** A member's page. */
export function profileLink(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}
