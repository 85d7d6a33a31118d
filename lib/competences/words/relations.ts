/** Small words by which something else is related to what is said: "processen van vergunningen", "in overleg met de griffie". Folded. */
export const relations = 'van in met tussen of on to with between'.split(' ');

/** Before such a word: that what follows is the writer's own: "ervaring met", "gespecialiseerd in", "hoofd van". */
export const owning = `
ervaring ervaren kennis expertise deskundig expert specialist specialisme gespecialiseerd specialiseerde specialisatie bekwaam thuis goed sterk
werk werken werkte gewerkt werkzaam actief bezig verantwoordelijk belast focus accent achtergrond jaar jaren loopbaan portefeuille taken team
hoofd afdelingshoofd directeur manager teamleider coordinator adviseur beleidsadviseur beleidsmedewerker medewerker trekker
basis naleving uitgifte verstrekking afhandeling afhandelen behandeling behandelen beoordelen beoordeling toetsing toetsen opvolging begeleiding mutaties toepassing toepassen
advisering adviseren advies voorbereiding voorbereiden coordineren schrijven bewaken inrichten inrichting implementatie implementeren invoering invoeren
borging actualiseren realisatie controle controleren registratie verwerking verwerken aanpak bestrijding ontwerpen bouwen
beleid beheer uitvoering organisatie organiseren coordinatie opzetten opstellen ontwikkelen ontwikkeling uitvoeren begeleiden verzorgen
experience experienced knowledge skilled background specialised specialized expert specialist interest work working worked years responsible
career head director manager lead team focus charge management delivery
`.trim().split(/\s+/);
