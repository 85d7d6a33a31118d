/** Invented vacancies of the practice pages. */
export interface Job {
  id: string;
  title: string;
  organisation: string;
  slug: string;
  place: string;
  description: string;
}

export const jobs: Job[] = [
  { id: '4100000001', title: 'Projectleider Omgevingsplan', organisation: 'Gemeente Voorbeeldstad', slug: 'gemeente-voorbeeldstad', place: 'Voorbeeldstad', description: 'Voor de afronding van ons omgevingsplan zoeken wij een projectleider.\n\nJe leidt de omgevingstafel, bewaakt de planning en adviseert het college. De opdracht is voor 16 uur per week en duurt negen maanden. Je houdt je eigen baan.' },
  { id: '4100000002', title: 'Adviseur crisisbeheersing', organisation: 'Veiligheidsregio Voorbeeldkust', slug: 'veiligheidsregio-voorbeeldkust', place: 'Voorbeeldhaven', description: 'Je schrijft plannen, organiseert oefeningen en adviseert gemeenten over crisisbeheersing. Het gaat om 36 uur per week, vast.' },
  { id: '4100000003', title: 'Datasteward', organisation: 'Ministerie van Voorbeelden', slug: 'ministerie-van-voorbeelden', place: 'Den Haag', description: 'Je zorgt voor datakwaliteit en open data. Tijdelijk, 24 uur per week.' },
];
