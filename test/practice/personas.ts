/** Invented people at invented organisations: everybody on the practice pages. */

export interface Role {
  title: string;
  /** `YYYY-MM` or `YYYY`. */
  from: string;
  to?: string;
  place?: string;
  description?: string;
}

export interface Employer {
  organisation: string;
  /** Number of its page; organisations without a page have no link. */
  page?: number;
  /** Employment type, in the words of the page. */
  type?: string;
  /** Most recent first. Several make one entry with a header. */
  roles: Role[];
}

export interface Persona {
  slug: string;
  member: string;
  name: string;
  pronouns?: string;
  headline: string;
  location?: string;
  about?: string;
  topSkills?: string[];
  employers: Employer[];
  education: { school: string; detail?: string; years?: string }[];
  skills: string[];
  certifications: { name: string; issuer: string }[];
  degree: 1 | 2 | 3;
  /** Slugs of shared connections. */
  mutual?: string[];
}

/** An organisation with a page. */
export interface Organisation {
  slug: string;
  page: number;
  name: string;
  about: string;
  place: string;
}

export const organisations: Organisation[] = [
  { slug: 'gemeente-voorbeeldstad', page: 71001, name: 'Gemeente Voorbeeldstad', place: 'Voorbeeldstad, Noord-Brabant', about: 'Wij werken met 1.400 collega’s aan een stad waar mensen prettig wonen, werken en elkaar ontmoeten.' },
  { slug: 'waterschap-voorbeeldstroom', page: 71002, name: 'Waterschap Voorbeeldstroom', place: 'Voorbeeldstad, Noord-Brabant', about: 'Wij zorgen voor droge voeten en schoon water in het stroomgebied van de Voorbeeldbeek.' },
  { slug: 'ministerie-van-voorbeelden', page: 71003, name: 'Ministerie van Voorbeelden', place: 'Den Haag, Zuid-Holland', about: 'Wij maken beleid dat in de praktijk werkt.' },
  { slug: 'omgevingsdienst-voorbeeldland', page: 71004, name: 'Omgevingsdienst Voorbeeldland', place: 'Voorbeelddam, Gelderland', about: 'Vergunningen, toezicht en handhaving voor twaalf gemeenten en de provincie.' },
  { slug: 'veiligheidsregio-voorbeeldkust', page: 71005, name: 'Veiligheidsregio Voorbeeldkust', place: 'Voorbeeldhaven, Zeeland', about: 'Brandweer, crisisbeheersing en geneeskundige hulp in de regio.' },
];

const member = (number: number): string => `ACoAAB${String(number).padStart(6, '0')}oefenpersoon_voorbeeld-Zz0Q`.padEnd(39, 'x').slice(0, 39);

export const personas: Persona[] = [
  {
    slug: 'noor-van-der-velde-oefen', member: member(1), name: 'Noor van der Velde', pronouns: 'zij/haar', degree: 1,
    headline: 'Senior adviseur Omgevingswet bij Gemeente Voorbeeldstad', location: 'Voorbeeldstad, Noord-Brabant, Nederland',
    about: 'Ik help gemeenten om de Omgevingswet niet alleen juridisch goed, maar ook in de dagelijkse praktijk te laten werken. De afgelopen jaren heb ik het omgevingsplan van Voorbeeldstad mee opgebouwd, van de eerste verkenning tot en met de vaststelling door de raad.\n\nMijn kracht ligt in het verbinden: tussen juristen en planologen, tussen het stadhuis en het waterschap, en tussen wat een wethouder wil en wat een vergunningverlener morgen nodig heeft. Ik organiseer omgevingstafels, begeleid participatietrajecten met bewoners en schrijf collegevoorstellen die ook voor niet-juristen leesbaar zijn.\n\nVoor ik beleid ging maken, was ik zes jaar vergunningverlener. Daardoor weet ik wat een regel doet aan het loket. In mijn netwerk zitten de Brabantse waterschappen, de provincie en de meeste omgevingsdiensten in het zuiden. Ik leer graag meer over projectmanagement en over datagedreven werken.',
    topSkills: ['Omgevingswet', 'Participatie', 'Bestuurlijke advisering'],
    employers: [
      { organisation: 'Gemeente Voorbeeldstad', page: 71001, type: 'Voltijds', roles: [
        { title: 'Senior adviseur Omgevingswet', from: '2021-03', place: 'Voorbeeldstad', description: 'Kwartiermaker voor het omgevingsplan. Ik adviseer het college en de raad, leid de omgevingstafel en begeleid participatie met bewoners en ondernemers.\nVerantwoordelijk voor de afstemming met de provincie en het waterschap.' },
        { title: 'Beleidsmedewerker ruimtelijke ordening', from: '2017-09', to: '2021-03', description: 'Bestemmingsplannen opgesteld, zienswijzen beantwoord en collegevoorstellen geschreven. Projectleider van de herinrichting van het stationsgebied.' },
      ] },
      { organisation: 'Omgevingsdienst Voorbeeldland', page: 71004, type: 'Voltijds', roles: [
        { title: 'Vergunningverlener bouwen', from: '2011-05', to: '2017-08', place: 'Voorbeelddam', description: 'Aanvragen voor omgevingsvergunningen beoordeeld, vooroverleg gevoerd met aanvragers en verweerschriften geschreven bij bezwaar.' },
      ] },
      { organisation: 'Bureau Oefenveld', type: 'Stage', roles: [{ title: 'Stagiair planologie', from: '2010-09', to: '2011-03' }] },
    ],
    education: [{ school: 'Voorbeelduniversiteit', detail: 'Master of Science - MSc, Planologie', years: '2009 - 2011' }, { school: 'Hogeschool Oefenstad', detail: 'Bachelor, Ruimtelijke ordening', years: '2005 - 2009' }],
    skills: ['Omgevingswet', 'Participatie', 'Bestuurlijke advisering', 'Ruimtelijke ordening', 'Vergunningverlening'],
    certifications: [{ name: 'Leergang Omgevingswet', issuer: 'Oefenacademie' }],
  },
  {
    slug: 'bram-oosterling-oefen', member: member(2), name: 'Bram Oosterling', degree: 1,
    headline: 'Toezichthouder bouw | Omgevingswet · bouwtoezicht #publiekvak', location: 'Voorbeelddam, Gelderland, Nederland',
    about: 'Al vijftien jaar kijk ik op bouwplaatsen of wat er gebouwd wordt ook veilig is en klopt met de vergunning. Ik begon als timmerman en weet dus hoe het er op de steiger aan toegaat. Aannemers waarderen dat ik uitleg waarom iets moet, en niet alleen dát het moet.\n\nBij de omgevingsdienst begeleid ik nieuwe collega’s en heb ik de werkwijze voor de Wet kwaliteitsborging voor het bouwen ingevoerd. Ik geef les over brandveiligheid en constructieve veiligheid en werk veel samen met de brandweer. Lastige gesprekken ga ik niet uit de weg: een bouwstop leg je niet graag op, maar soms moet het.\n\nExpertise publieke sector: Omgevingswet (ervaren) · bouwtoezicht (vraagbaak) · netwerk Brabantse waterschappen. Naast mijn baan beschikbaar voor een klus, tot 14 uur per week, vanaf januari 2027 (stand november 2026). #publiekvak',
    topSkills: ['Bouwtoezicht', 'Brandveiligheid'],
    employers: [
      { organisation: 'Omgevingsdienst Voorbeeldland', page: 71004, type: 'Voltijds', roles: [
        { title: 'Senior toezichthouder bouw', from: '2018-01', place: 'Voorbeelddam', description: 'Toezicht op complexe bouwwerken. Invoering van de Wet kwaliteitsborging. Coach van drie nieuwe toezichthouders.' },
        { title: 'Toezichthouder bouw', from: '2012-04', to: '2017-12', description: 'Controles op de bouwplaats, handhavingsbrieven en hercontroles.' },
      ] },
      { organisation: 'Gemeente Oefenhuizen', type: 'Voltijds', roles: [{ title: 'Bouwinspecteur', from: '2009-02', to: '2012-03', description: 'Bouwplannen getoetst en bouwplaatsen bezocht.' }] },
      { organisation: 'Bouwbedrijf De Oefening', type: 'Voltijds', roles: [{ title: 'Timmerman', from: '2001', to: '2009' }] },
    ],
    education: [{ school: 'Oefencollege', detail: 'mbo 4, Bouwkunde', years: '1999 - 2003' }],
    skills: ['Bouwtoezicht', 'Brandveiligheid', 'Handhaving'], certifications: [{ name: 'Buitengewoon opsporingsambtenaar', issuer: 'Oefenexamens' }], mutual: ['noor-van-der-velde-oefen'],
  },
  {
    slug: 'ilse-tuinstra-oefen', member: member(3), name: 'Ilse Tuinstra', degree: 2,
    headline: 'Hovenier en voorman groen, Gemeente Voorbeeldstad', location: 'Voorbeeldstad en omgeving',
    about: 'Ik werk buiten, het hele jaar door. Met mijn ploeg van zes mensen onderhoud ik de parken in Voorbeeldstad-Oost. Ik snoei bomen, plan het werk en zorg dat iedereen veilig weer thuiskomt. Twee jongens in mijn ploeg hebben een afstand tot de arbeidsmarkt; ik leer ze het vak.\n\nBewoners spreken ons vaak aan. Ik leg uit waarom een boom weg moet en wat ervoor terugkomt. Dat praten vind ik een van de leukste dingen van mijn werk. Vroeger had ik een eigen hoveniersbedrijf, daardoor kan ik ook goed begroten en met aannemers overleggen. Ik weet veel van ecologisch bermbeheer en van de eikenprocessierups.\n\nDit kan ik: bomen veilig snoeien · ploeg aansturen · praten met bewoners. Ik zit goed op mijn plek; vragen mag altijd. #publiekvak',
    employers: [
      { organisation: 'Gemeente Voorbeeldstad', page: 71001, type: 'Deeltijd', roles: [
        { title: 'Voorman groen', from: '2019-04', description: 'Leiding aan zes medewerkers. Planning, werkoverleg, veiligheid en contact met bewoners.' },
        { title: 'Medewerker groenvoorziening', from: '2015-03', to: '2019-03', description: 'Snoeien, maaien, planten en machines onderhouden.' },
      ] },
      { organisation: 'Tuinstra Tuinen', type: 'Zelfstandig', roles: [{ title: 'Hovenier', from: '2008', to: '2015', description: 'Aanleg en onderhoud van tuinen. Offertes, inkoop en administratie.' }] },
    ],
    education: [{ school: 'Oefencollege Groen', detail: 'mbo 3, Hovenier', years: '2004 - 2007' }],
    skills: ['Boomverzorging', 'Leidinggeven'], certifications: [{ name: 'European Tree Worker', issuer: 'Oefenkeur' }], mutual: ['bram-oosterling-oefen', 'noor-van-der-velde-oefen'],
  },
  {
    slug: 'youssef-el-amrani-oefen', member: member(4), name: 'Youssef El Amrani', pronouns: 'hij/hem', degree: 2,
    headline: 'Inkoopadviseur en contractmanager sociaal domein', location: 'Utrecht, Nederland',
    about: 'Goede zorg begint bij een goed contract. Ik koop jeugdhulp en Wmo-ondersteuning in voor vijf gemeenten samen. Dat doe ik volgens de Aanbestedingswet, maar vooral in gesprek: met aanbieders, met cliëntenraden en met de wijkteams die ermee moeten werken.\n\nIn 2022 leidde ik de Europese aanbesteding van specialistische jeugdhulp. We gingen van 84 naar 19 aanbieders, met contracten die prikkelen op resultaat. Sindsdien ben ik contractmanager: ik volg de kwaliteit, de wachttijden en de kosten, en ga aan tafel als het schuurt. Ik kan goed rekenen én goed luisteren.\n\nDaarvoor werkte ik bij een zorgaanbieder, dus ik ken beide kanten. Binnen de regio ben ik vraagbaak voor social return en voor maatschappelijk verantwoord inkopen. Ik zou graag meer leren over strategisch leveranciersmanagement bij het Rijk.',
    topSkills: ['Aanbesteden', 'Contractmanagement', 'Jeugdhulp', 'Wmo', 'Onderhandelen'],
    employers: [
      { organisation: 'Regio Oefenvallei', type: 'Voltijds', roles: [
        { title: 'Contractmanager jeugdhulp', from: '2022-06', place: 'Utrecht · Hybride', description: 'Contractgesprekken met 19 aanbieders, kwaliteitsmetingen en rapportages aan vijf colleges.' },
        { title: 'Inkoopadviseur sociaal domein', from: '2019-01', to: '2022-05', description: 'Europese aanbestedingen voor jeugdhulp, Wmo en leerlingenvervoer. Inkoopstrategie en marktconsultaties.' },
      ] },
      { organisation: 'Zorggroep Voorbeeld', page: 71020, type: 'Voltijds', roles: [{ title: 'Accountmanager gemeenten', from: '2014-10', to: '2018-12', description: 'Offertes en verantwoording aan gemeenten.' }] },
    ],
    education: [{ school: 'Hogeschool Oefenstad', detail: 'Bachelor, Bedrijfskunde', years: '2010 - 2014' }],
    skills: ['Aanbesteden', 'Contractmanagement'], certifications: [{ name: 'NEVI 2', issuer: 'Oefenacademie' }], mutual: ['noor-van-der-velde-oefen'],
  },
  {
    slug: 'sandra-klaver-oefen', member: member(6), name: 'Sandra Klaver', degree: 1,
    headline: 'Klantmanager werk en inkomen', location: 'Oefenhuizen, Drenthe, Nederland',
    about: 'Mensen komen bij mij aan tafel als het even tegenzit. Ik ben klantmanager Participatiewet en begeleid zo’n zeventig mensen naar werk of naar een andere zinvolle plek. Ik begin altijd met luisteren, en daarna kijken we samen wat er wél kan.\n\nIk ken de regels van de bijstand goed en weet waar ruimte zit voor maatwerk. Ik werk samen met schuldhulpverlening, de ggz en werkgevers in de streek. Elke week geef ik een training solliciteren. Motiverende gespreksvoering is mijn vak geworden. Ook als iemand boos is blijf ik rustig en duidelijk.\n\nMet twee collega’s heb ik onze brieven herschreven naar begrijpelijke taal. Het aantal telefoontjes met vragen is sindsdien gehalveerd. Daar ben ik trots op.',
    employers: [
      { organisation: 'Gemeente Oefenhuizen', type: 'Deeltijd', roles: [
        { title: 'Klantmanager Participatiewet', from: '2016-08', description: 'Begeleiding naar werk, beoordelen van het recht op bijstand, maatwerk en training.' },
        { title: 'Medewerker klantcontactcentrum', from: '2012-01', to: '2016-07', description: 'Eerste aanspreekpunt aan balie en telefoon voor alle vragen van inwoners.' },
      ] },
      { organisation: 'Uitzendbureau Oefening', type: 'Voltijds', roles: [{ title: 'Intercedent', from: '2007', to: '2011', description: 'Werving en selectie, contact met werkgevers.' }] },
    ],
    education: [{ school: 'Oefencollege', detail: 'mbo 4, Sociaal-juridische dienstverlening', years: '2003 - 2007' }],
    skills: ['Motiverende gespreksvoering', 'Participatiewet'], certifications: [],
  },
  {
    slug: 'henk-brandsma-oefen', member: member(7), name: 'Henk Brandsma', degree: 2,
    headline: 'Officier van dienst brandweer | adviseur crisisbeheersing', location: 'Voorbeeldhaven, Zeeland, Nederland',
    about: 'Als er iets gebeurt, ben ik degene die rust brengt. Ik ben officier van dienst bij de brandweer en adviseur crisisbeheersing bij de veiligheidsregio. In de koude fase schrijf ik rampbestrijdingsplannen, organiseer ik oefeningen en train ik crisisteams van gemeenten.\n\nIn de warme fase leid ik de inzet ter plaatse en stem ik af met politie, geneeskundige hulp en de burgemeester. Ik heb drie grote overstromingsoefeningen opgezet met het waterschap en Rijkswaterstaat. Evalueren doe ik eerlijk: wat ging goed, wat moet anders, en wie doet dat.\n\nIk geef graag kennis door, bijvoorbeeld als instructeur bij de vrijwilligers. Mijn netwerk in de crisiswereld is groot en ik ken de weg tussen regio, provincie en Rijk.',
    employers: [
      { organisation: 'Veiligheidsregio Voorbeeldkust', page: 71005, type: 'Voltijds', roles: [
        { title: 'Adviseur crisisbeheersing', from: '2015-01', description: 'Plannen, oefeningen en opleiding van crisisteams.' },
        { title: 'Officier van dienst', from: '2010-06', description: 'Leiding aan de inzet ter plaatse.' },
        { title: 'Bevelvoerder', from: '2003-03', to: '2010-05' },
      ] },
    ],
    education: [{ school: 'Oefeninstituut Veiligheid', detail: 'Officiersopleiding', years: '2009 - 2010' }],
    skills: ['Crisisbeheersing', 'Opleiden', 'Brandveiligheid'], certifications: [{ name: 'Officier van dienst', issuer: 'Oefeninstituut Veiligheid' }],
  },
  {
    slug: 'olena-prykladna-oefen', member: member(8), name: 'Олена Прикладна', degree: 3,
    headline: 'Policy advisor international affairs', location: 'The Hague, South Holland, Netherlands',
    about: 'I work on the border between national policy and Brussels. For the ministry I prepare negotiations in the Council, write instructions and speaking points, and keep in touch with counterparts in eleven member states. I speak Ukrainian, English, Dutch and French.\n\nBefore I came to the Netherlands I led a regional programme on local self-government in Lviv: forty municipalities learned from each other how to write a budget that residents understand. That experience still guides me. A directive is only as good as the town hall that has to carry it out.\n\nI enjoy stakeholder management, drafting under time pressure and explaining complicated files in plain words. I would like to learn more about procurement law.',
    employers: [
      { organisation: 'Ministerie van Voorbeelden', page: 71003, type: 'Full-time', roles: [{ title: 'Policy advisor international affairs', from: '2021-11', place: 'The Hague · Hybrid', description: 'Preparation of Council negotiations, briefing the minister, stakeholder management.' }] },
      { organisation: 'Association of Practice Cities', type: 'Full-time', roles: [{ title: 'Programme manager', from: '2015-02', to: '2021-08', description: 'Programme on local self-government for forty municipalities.' }] },
    ],
    education: [{ school: 'Practice University', detail: 'Master of Laws - LLM, European law', years: '2012 - 2014' }],
    skills: ['Negotiation', 'European Union'], certifications: [],
  },
  {
    slug: 'tjeerd-waterman-oefen', member: member(9), name: 'Tjeerd Waterman', degree: 2,
    headline: 'Projectleider waterveiligheid', location: 'Voorbeeldstad, Noord-Brabant, Nederland',
    about: 'Dijken versterken is mensenwerk. Ik leid projecten voor waterveiligheid en klimaatadaptatie bij het waterschap: van verkenning tot oplevering, met aannemers, grondeigenaren, gemeenten en natuurorganisaties om tafel.\n\nMijn laatste project was een dijkversterking van elf kilometer. We werkten met een bouwteam, hielden keukentafelgesprekken met 63 eigenaren en bleven binnen de begroting. Ik stuur op risico’s, planning en geld, maar vooral op vertrouwen. Omgevingsmanagement en contractvormen zoals UAV-GC hebben weinig geheimen voor mij.\n\nIk begon als hydroloog en kan dus nog steeds zelf een model lezen. Inmiddels begeleid ik ook jonge projectleiders. Ik zou mijn ervaring graag eens inzetten bij een gemeente die met wateroverlast worstelt.',
    employers: [
      { organisation: 'Waterschap Voorbeeldstroom', page: 71002, type: 'Voltijds', roles: [
        { title: 'Projectleider waterveiligheid', from: '2016-05', description: 'Dijkversterking, omgevingsmanagement, contracten en begroting.' },
        { title: 'Hydroloog', from: '2009-09', to: '2016-04', description: 'Modellen voor grondwater en afvoer, advies aan vergunningverlening.' },
      ] },
      { organisation: 'Ingenieursbureau Proefstroom', page: 71021, type: 'Voltijds', roles: [{ title: 'Adviseur water', from: '2005-01', to: '2009-08', description: 'Waterplannen voor gemeenten.' }] },
    ],
    education: [{ school: 'Voorbeelduniversiteit', detail: 'Master, Hydrologie', years: '1999 - 2004' }],
    skills: ['Projectmanagement', 'Omgevingsmanagement', 'Klimaatadaptatie'], certifications: [{ name: 'IPMA C', issuer: 'Oefenexamens' }], mutual: ['noor-van-der-velde-oefen'],
  },
  {
    slug: 'fatima-alvoorbeeld-oefen', member: member(10), name: 'فاطمة المثال', degree: 3,
    headline: 'Teamleider Burgerzaken', location: 'Rotterdam, Zuid-Holland, Nederland',
    about: 'Aan de balie zie je de hele samenleving voorbijkomen. Ik geef leiding aan 24 collega’s van Burgerzaken: paspoorten, geboorte, huwelijk, verhuizing en overlijden. Ik zorg voor goede roosters, heldere werkinstructies en een team dat elkaar aanspreekt en helpt.\n\nIk ken de Basisregistratie Personen, de Paspoortwet en het burgerlijk recht rond afstamming goed. Fraude met identiteit herkennen is een vak; ik train daarin ook andere gemeenten. Vorig jaar hebben we de wachttijd aan de balie teruggebracht van 35 naar 9 minuten door samen met inwoners het proces opnieuw te ontwerpen.\n\nIk geloof in dienstverlening die voor iedereen werkt, ook voor mensen die niet handig zijn met de computer.',
    employers: [
      { organisation: 'Gemeente Voorbeeldstad', page: 71001, type: 'Voltijds', roles: [
        { title: 'Teamleider Burgerzaken', from: '2018-10', description: 'Leiding aan 24 collega’s, procesverbetering en identiteitsfraude.' },
        { title: 'Medewerker Burgerzaken', from: '2011-02', to: '2018-09', description: 'Balie, BRP-mutaties en akten.' },
        { title: 'Ambtenaar van de burgerlijke stand', from: '2011-02' },
      ] },
    ],
    education: [{ school: 'Hogeschool Oefenstad', detail: 'Bachelor, Management', years: '2013 - 2017' }],
    skills: ['Leidinggeven', 'Basisregistratie Personen'], certifications: [],
  },
  {
    slug: 'joost-penning-oefen', member: member(11), name: 'Joost Penning', degree: 1,
    headline: 'Concerncontroller met hart voor de publieke zaak', location: 'Oefendorp, Limburg, Nederland',
    about: 'Cijfers vertellen een verhaal, als je ze goed leest. Ik ben concerncontroller bij een provincie en adviseer directie en gedeputeerden over begroting, risico’s en doelmatigheid. Ik begeleid de planning-en-controlcyclus, schrijf de control-paragraaf bij grote voorstellen en toets of subsidies rechtmatig zijn verstrekt.\n\nEerder werkte ik als accountant en daarna als financieel adviseur bij een gemeente die onder toezicht stond. In drie jaar kregen we de begroting weer sluitend, zonder de bibliotheek te sluiten. Daar heb ik geleerd dat nee zeggen alleen werkt als je ook een alternatief hebt.\n\nIk ben thuis in het BBV, de Financiële-verhoudingswet en risicomanagement, en ik leg het graag uit aan nieuwe raads- en Statenleden.',
    employers: [
      { organisation: 'Provincie Oefenland', page: 71022, type: 'Voltijds', roles: [{ title: 'Concerncontroller', from: '2019-09', description: 'Advies over begroting, risicomanagement en rechtmatigheid.' }] },
      { organisation: 'Gemeente Oefendorp', type: 'Voltijds', roles: [{ title: 'Financieel adviseur', from: '2013-03', to: '2019-08', description: 'Begroting, jaarrekening en herstelplan.' }] },
      { organisation: 'Oefen & Partners Accountants', type: 'Voltijds', roles: [{ title: 'Assistent-accountant', from: '2008-09', to: '2013-02' }] },
    ],
    education: [{ school: 'Voorbeelduniversiteit', detail: 'Master, Accountancy', years: '2004 - 2008' }],
    skills: ['Begroting', 'Risicomanagement'], certifications: [{ name: 'Registeraccountant', issuer: 'Oefenorde' }],
  },
  {
    slug: 'maud-de-wit-oefen', member: member(12), name: 'Maud de Wit', degree: 2,
    headline: 'HR-adviseur mobiliteit · loopbaanbegeleider', location: 'Amsterdam, Noord-Holland, Nederland',
    about: 'Ik breng mensen in beweging die bij de overheid werken, en soms juist niet: op je plek blijven is ook een keuze. Als HR-adviseur mobiliteit begeleid ik loopbaangesprekken, detacheringen en tijdelijke klussen tussen zeven gemeenten.\n\nIk ken de cao en het ambtenarenrecht, maak afspraken over terugkeer en let erop dat niemand tussen wal en schip valt. Leidinggevenden help ik om talent los te laten en ervaren mensen weer binnen te halen. Ik werk ook met organisaties aan strategische personeelsplanning.\n\nMijn aanpak is nuchter: eerst goed kijken wat iemand al doet en kan, in eigen woorden. Daarna pas de vacatures. Ik schrijf, geef workshops en leid intervisiegroepen.',
    employers: [
      { organisation: 'Samenwerking Zeven Oefengemeenten', type: 'Deeltijd', roles: [
        { title: 'HR-adviseur mobiliteit', from: '2017-01', place: 'Amsterdam', description: 'Loopbaangesprekken, detacheringen en afspraken over terugkeer.' },
      ] },
      { organisation: 'Gemeente Oefenpolder', type: 'Voltijds', roles: [
        { title: 'Personeelsadviseur', from: '2010-05', to: '2016-12', description: 'Advies aan leidinggevenden, verzuim, werving en selectie.' },
        { title: 'Personeelsconsulent', from: '2007-04', to: '2010-04' },
      ] },
    ],
    education: [{ school: 'Hogeschool Oefenstad', detail: 'Bachelor, Human Resource Management', years: '2003 - 2007' }],
    skills: ['Loopbaanbegeleiding', 'Strategische personeelsplanning'], certifications: [], mutual: ['sandra-klaver-oefen', 'joost-penning-oefen'],
  },
  {
    slug: 'li-ming-oefen', member: member(5), name: '李明', degree: 3,
    headline: 'Data-analist en datasteward bij Ministerie van Voorbeelden', location: 'Den Haag, Zuid-Holland, Nederland',
    about: 'Ik maak van losse bestanden informatie waar je een besluit op kunt nemen. Bij het ministerie bouw ik dashboards over de woningmarkt en zorg ik dat de gegevens kloppen: definities, kwaliteit, herkomst en privacy. Ik werk dagelijks met SQL, Python en R en leg uitkomsten uit aan mensen die niets met cijfers hebben.\n\nAls datasteward heb ik het gegevenswoordenboek opgezet en samen met de functionaris gegevensbescherming de werkwijze voor pseudonimiseren gemaakt. Ik begeleid twee trainees en organiseer een maandelijks inloopspreekuur. Wat mij drijft is openbaarheid: wat we met publiek geld meten, moet iedereen kunnen narekenen. Daarom publiceren we onze cijfers als open data, met de rekenregels erbij.',
    employers: [
      { organisation: 'Ministerie van Voorbeelden', page: 71003, type: 'Voltijds', roles: [
        { title: 'Data-analist en datasteward', from: '2020-02', place: 'Den Haag', description: 'Dashboards, gegevenswoordenboek, open data en begeleiding van trainees.' },
        { title: 'Rijkstrainee', from: '2018-09', to: '2020-01', description: 'Drie opdrachten van acht maanden bij verschillende directies.' },
      ] },
      { organisation: 'Voorbeelduniversiteit', type: 'Deeltijd', roles: [{ title: 'Student-assistent statistiek', from: '2016-09', to: '2018-06' }] },
    ],
    education: [{ school: 'Voorbeelduniversiteit', detail: 'Master, Econometrie', years: '2014 - 2018' }],
    skills: ['Data-analyse', 'Datakwaliteit', 'SQL'], certifications: [], mutual: ['youssef-el-amrani-oefen'],
  },
  {
    slug: 'nina-stil-oefen', member: member(13), name: 'Nina Stil', degree: 3, headline: 'Beleidsmedewerker', employers: [
      { organisation: 'Gemeente Oefenhuizen', roles: [{ title: 'Beleidsmedewerker', from: '2023-01' }] },
    ], education: [], skills: [], certifications: [], location: 'Nederland',
  },
];

/** Whose LinkedIn the practice pages are. */
export const me = personas[0]!;

export function personaOf(slug: string): Persona | undefined {
  return personas.find((one) => one.slug === slug);
}
