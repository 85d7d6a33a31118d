/** Small feeds in our own format, with invented items. */
export interface Item {
  id: string;
  title?: string;
  text?: string;
  organisation?: string;
  place?: string;
  status?: string;
  hours?: { min: number; max: number };
  closes?: string;
  published?: string;
  kind?: string;
}

export function feed(items: Item[], { next, complete, title = 'Klussen in Voorbeeldstad' }: { next?: string; complete?: boolean; title?: string } = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(next && { next_url: next }),
    _klus: { version: '1', ...(complete !== undefined && { complete }) },
    items: items.map(({ id, title: name = `Klus ${id}`, text = 'Een klus.', organisation = 'Gemeente Voorbeeldstad', place = 'Utrecht', status = 'open', hours, closes, published, kind = 'assignment' }) => ({
      id,
      url: `https://feed.example/${id}`,
      title: name,
      content_text: text,
      ...(published && { date_published: `${published}T00:00:00Z` }),
      _klus: {
        '@type': 'JobPosting', title: name, description: text, kind, status,
        hiringOrganization: { '@type': 'Organization', name: organisation },
        jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'NL' } },
        ...(hours && { hoursPerWeek: hours }),
        ...(closes && { validThrough: closes }),
      },
    })),
  });
}

export function items(count: number, from = 0): Item[] {
  return Array.from({ length: count }, (_, at) => ({ id: `item-${String(from + at).padStart(6, '0')}` }));
}
