/** Words by which names of organisations are known. Folded. */

/** Before the name of a public body: Gemeente Voorbeeldstad, Ministerie van …. */
export const publicNamesBegin = `
gemeente provincie waterschap hoogheemraadschap ministerie inspectie universiteit hogeschool omgevingsdienst veiligheidsregio
autoriteit instituut raad rijksdienst college municipality province ministry department university city council inspectorate
`.trim().split(/\s+/);

/** Before other names: Stichting …, Restaurant …. */
export const otherNamesBegin = `
stichting vereniging bank ziekenhuis museum foundation restaurant cafe hotel bakkerij winkel supermarkt theater sportschool kapsalon kledingwinkel garage
`.trim().split(/\s+/);

/** After the name: … B.V., … Groep. */
export const namesEnd = 'bv nv vof bvba cv groep group holding consultancy consultants consulting adviesbureau advocaten notarissen accountants uitzendbureau makelaardij verzekeringen inc ltd llc gmbh plc university municipality council'.split(' ');

/** Inside a name, in small letters: Ministerie van Onderwijs, Cultuur en Wetenschap. */
export const namesJoin = 'van en voor de het der des den te of the for and op'.split(' ');

/** Kinds of public body: by themselves (without "bij", "voor" …) they say where something is, not where somebody works. */
export const publicBodies = `
gemeente gemeenten gemeentes provincie provincies waterschap waterschappen ministerie ministeries rijksoverheid departement politie
municipality municipalities province provinces ministry ministries council rijk
rechtbank rechtbanken brandweer scholen stadhuis gemeentehuis schools court courts
police mayor mayors minister ministers parliament city
`.trim().split(/\s+/);

/** Before a public body: that somebody works there. */
export const worksAt = `
bij voor binnen namens vanuit door met tussen richting samen at for within with by between represent advise advised
advising brief briefed briefing support supported supporting naar ambtenaar medewerker adviseur
`.trim().split(/\s+/);

export const nameWords = [...publicNamesBegin, ...otherNamesBegin, ...namesEnd, 'v'];
