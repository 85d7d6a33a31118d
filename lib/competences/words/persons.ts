/**
 * Plurals of people at work: "ik stuur handhavers aan", "jonge juristen", "developers". Somebody who names a group of others
 * does not say that he is one.
 */
const dutch = /(adviseurs|ambtenaren|agenten|coaches|consulenten|deskundigen|inspecteurs|juristen|leidinggevenden|leiders|managers|medewerkers|ontwikkelaars|planners|specialisten|trainers|verleners|toezichthouders|vergunninghouders|portefeuillehouders|handhavers|werkers|controleurs|coordinatoren|makers|beheerders|monteurs|artsen|verpleegkundigen|leraren|docenten|regisseurs|analisten|architecten|ingenieurs|secretarissen|griffiers|rechters|advocaten|bestuurders|inkopers|tekenaars|chauffeurs|schoonmakers|voorlichters|wethouders|boas)$/;
const english = /^(advisers|advisors|analysts|architects|auditors|caseworkers|coaches|controllers|counsellors|designers|developers|engineers|inspectors|judges|lawyers|managers|nurses|officers|planners|teachers|trainers|workers)$/;

/** @param word folded. */
export function areOtherPeople(word: string): boolean {
  return dutch.test(word) || english.test(word);
}

const roles = /^(senior|junior|strategisch)?(beleids(medewerker|adviseur|ambtenaar)|projectleider|projectmanager|programmamanager|procesregisseur|teamleider|teammanager|jurist|inkoper|communicatieadviseur|adviseur|coordinator)$/;

/** A job title that says something by itself, also inside a longer form: "beleidsadviseur wonen" is about policy and about housing. */
export function isRole(word: string): boolean {
  return roles.test(word);
}

const beforeField = /^(senior|junior|strategisch|hoofd)?(beleids(medewerker|adviseur|ambtenaar)|(project|programma|team|afdelings)?(leider|manager|coordinator|hoofd)|adviseur|consulent|coordinator|medewerker|specialist|jurist|onderzoeker|strateeg|wethouder|adviser|advisor|officer)$/;

const afterField = /^(officer|adviser|advisor|manager|specialist|lead|coordinator|researcher|adviseur|medewerker)$/;

/** A job title before which it does: "housing officer", "communications lead". */
export function followsField(word: string): boolean {
  return afterField.test(word);
}

/** A job title after which a general word names the field: "adviseur water", "beleidsmedewerker economie en groen". */
export function namesField(word: string): boolean {
  return beforeField.test(word);
}
