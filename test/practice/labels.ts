/** Words of LinkedIn's own interface, per language of the page. */
export const pageLanguages = ['nl', 'en', 'de', 'fr', 'ja'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

type Label = 'about' | 'experience' | 'education' | 'skills' | 'certifications' | 'topSkills' | 'more' | 'contact' | 'present' | 'connections' | 'message'
  | 'degree' | 'aside' | 'home' | 'jobs' | 'network' | 'start' | 'news' | 'current' | 'showAll' | 'edit' | 'issued' | 'mutual' | 'employees' | 'aboutJob' | 'search' | 'premium' | 'suggested' | 'advertisement';

export const labels: Record<PageLanguage, Record<Label, string>> = {
  nl: { about: 'Info', experience: 'Ervaring', education: 'Opleiding', skills: 'Vaardigheden', certifications: 'Licenties en certificaten', topSkills: 'Topvaardigheden', more: '… meer', contact: 'Contactgegevens', present: 'heden', connections: 'connecties', message: 'Bericht', degree: 'e', aside: 'Meer profielen voor u', home: 'Startpagina', jobs: 'Vacatures', network: 'Netwerk', start: 'Begin een bericht', news: 'Nieuws van vandaag', current: 'Huidig', showAll: 'Alles weergeven', edit: 'Bewerken', issued: 'Afgegeven', mutual: 'gemeenschappelijke connectie', employees: 'medewerkers', aboutJob: 'Over de vacature', search: 'Zoeken', premium: 'Profiel verbeterd met Premium', suggested: 'Suggesties voor u', advertisement: 'Advertentie' },
  en: { about: 'About', experience: 'Experience', education: 'Education', skills: 'Skills', certifications: 'Licenses & certifications', topSkills: 'Top skills', more: '… more', contact: 'Contact info', present: 'Present', connections: 'connections', message: 'Message', degree: '', aside: 'More profiles for you', home: 'Home', jobs: 'Jobs', network: 'My Network', start: 'Start a post', news: 'Today’s news', current: 'Current', showAll: 'Show all', edit: 'Edit', issued: 'Issued', mutual: 'mutual connection', employees: 'employees', aboutJob: 'About the job', search: 'Search', premium: 'Profile enhanced with Premium', suggested: 'Suggested for you', advertisement: 'Advertisement' },
  de: { about: 'Info', experience: 'Berufserfahrung', education: 'Ausbildung', skills: 'Kenntnisse', certifications: 'Bescheinigungen', topSkills: 'Top-Kenntnisse', more: '… mehr', contact: 'Kontaktinfo', present: 'Heute', connections: 'Kontakte', message: 'Nachricht', degree: '.', aside: 'Weitere Profile', home: 'Start', jobs: 'Jobs', network: 'Netzwerk', start: 'Beitrag beginnen', news: 'Nachrichten', current: 'Aktuell', showAll: 'Alle anzeigen', edit: 'Bearbeiten', issued: 'Ausgestellt', mutual: 'gemeinsamer Kontakt', employees: 'Beschäftigte', aboutJob: 'Details zum Jobangebot', search: 'Suche', premium: 'Profil mit Premium', suggested: 'Vorschläge', advertisement: 'Anzeige' },
  fr: { about: 'Infos', experience: 'Expérience', education: 'Formation', skills: 'Compétences', certifications: 'Licences et certifications', topSkills: 'Compétences principales', more: '… plus', contact: 'Coordonnées', present: 'aujourd’hui', connections: 'relations', message: 'Message', degree: 'e', aside: 'Plus de profils', home: 'Accueil', jobs: 'Emplois', network: 'Réseau', start: 'Commencer un post', news: 'Actualités', current: 'Actuel', showAll: 'Tout afficher', edit: 'Modifier', issued: 'Émis', mutual: 'relation en commun', employees: 'employés', aboutJob: 'À propos de l’offre', search: 'Recherche', premium: 'Profil optimisé avec Premium', suggested: 'Suggestions', advertisement: 'Publicité' },
  ja: { about: '自己紹介', experience: '職歴', education: '学歴', skills: 'スキル', certifications: '資格', topSkills: 'トップスキル', more: '…もっと見る', contact: '連絡先情報', present: '現在', connections: 'つながり', message: 'メッセージ', degree: '次', aside: '他のプロフィール', home: 'ホーム', jobs: '求人', network: 'ネットワーク', start: '投稿を始める', news: 'ニュース', current: '現在', showAll: 'すべて表示', edit: '編集', issued: '発行', mutual: '共通のつながり', employees: '従業員', aboutJob: '求人について', search: '検索', premium: 'プレミアムプロフィール', suggested: 'おすすめ', advertisement: '広告' },
};

const months: Record<Exclude<PageLanguage, 'ja'>, string[]> = {
  nl: ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

const duration: Record<PageLanguage, [string, string]> = { nl: [' jr', ' mnd'], en: [' yrs', ' mos'], de: [' Jahre', ' Monate'], fr: [' ans', ' mois'], ja: ['年', 'ヶ月'] };

/** "mrt. 2021 - heden · 5 jr 9 mnd", as the page writes it. */
export function datesIn(language: PageLanguage, from: string, to: string | undefined): string {
  return `${monthIn(language, from)} - ${to ? monthIn(language, to) : labels[language].present} · ${durationIn(language, from, to)}`;
}

/** "5 jr 9 mnd"; the practice pages live in November 2026. */
export function durationIn(language: PageLanguage, from: string, to = '2026-11'): string {
  const total = Math.max(1, inMonths(to) - inMonths(from) + 1);
  const [years, rest] = [Math.floor(total / 12), total % 12];
  const [yearWord, monthWord] = duration[language];
  return [years > 0 && `${years}${yearWord}`, rest > 0 && `${rest}${monthWord}`].filter(Boolean).join(' ');
}

function inMonths(date: string): number {
  const [year, month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month);
}

function monthIn(language: PageLanguage, date: string): string {
  const [year, month] = date.split('-');
  if (month === undefined) return year!;
  return language === 'ja' ? `${year}年${Number(month)}月` : `${months[language][Number(month) - 1]} ${year}`;
}
