/** Parts that may be joined to a known Dutch word without changing what the word is about. Folded. */

/** After a form: omgevingsvergunning + aanvraag. */
export const heads = `
aanvraag aanvragen adviseur adviseurs advies adviezen afdeling analyse analyses ambtenaar ambtenaren aanpak administratie bedrijf beheer beheerder beheerders beleid
beleidsadviseur beleidsmedewerker beleidsplan besluit besluiten bureau consulent consulenten coordinator coordinatoren coordinatie
deskundige deskundigen dienst diensten dossier dossiers expert experts gesprek gesprekken jurist juristen kader kaders kennis kwesties loket
manager managers management medewerker medewerkers nota notas notitie notities onderzoek onderzoeken opgave opgaven overleg overleggen plan plannen
portefeuille procedure procedures proces processen procesregie programma programmas project projecten projectleider recht rechten regeling regelingen
regels regisseur regie specialist specialisten specialisme stelsel stukken systeem systemen taken taak team teams teamleider terrein thema themas
toets toetsen toetsing toezicht toezichthouder toezichthouders traject trajecten trainer uitvoering verantwoordelijke verordening verordeningen
verzoeken visie visies vraagstuk vraagstukken wet wetgeving wetten werk werkzaamheden zaak zaken
agenda akkoord ambities behandelaar behandeling begeleider begeleiding beoordeling budget budgetten campagne coach contracten controle controles
convenant commissie commissies klacht klachten melding meldingen inspecteur inspecteurs inspectie inspecties onderzoeker onderzoekers strateeg ondersteuner training trainingen
bezwaren regisseurs beheren verzoek meting metingen monitor evaluatie evaluaties cursus lessen voorlichting
besluitvorming afspraken samenwerking aanvragers verantwoording verbetering vernieuwing keten ketens crisis incidenten kaart kaarten atlas loketten balie
convenant gegevens initiatieven locaties maatregelen ontwikkeling opdrachten organisatie partijen partners rapportage rapportages strategie vragen
`.trim().split(/\s+/);

/** Heads that make a general form definite: "veiligheid" is only asked about, "veiligheidsplan" is sure. */
export const firmHeads = `
aanvraag aanvragen beleid besluit besluiten beheer plan plannen nota notas notitie notities recht regeling regelingen stelsel toets toetsing
toezicht verordening verordeningen verzoeken visie visies wet wetgeving wetten zaken
adviseur beleidsadviseur beleidsmedewerker beheerder consulent coordinator deskundige expert inspecteur jurist manager medewerker onderzoeker
projectleider regisseur specialist strateeg toezichthouder
`.trim().split(/\s+/);

/** Before a form: gemeente + begroting. */
export const modifiers = `
rijks gemeente gemeentelijke provincie waterschaps waterschap stads dorps wijk buurt regio regionale concern bestuurs bedrijfs beleids hoofd keten
kern proces project programma team jaar meerjaren afdelings directie dienst organisatie kwaliteits senior junior master bouw milieu zorg jeugd
`.trim().split(/\s+/);

/** Between the parts. */
export const joins = ['', 's', 'en', 'e', 'n'];

/** Shortest form that may be part of a compound: shorter ones are parts of other words by chance. */
export const SHORTEST_PART = 5;
