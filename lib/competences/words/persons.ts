/**
 * Plurals of people at work: "ik stuur handhavers aan", "jonge juristen", "developers". Somebody who names a group of others
 * does not say that he is one.
 */
const dutch = /(adviseurs|ambtenaren|agenten|coaches|consulenten|deskundigen|inspecteurs|juristen|leidinggevenden|leiders|managers|medewerkers|ontwikkelaars|planners|specialisten|trainers|verleners|houders|waarders|eigenaren|aannemers|handhavers|werkers|controleurs|coordinatoren|makers|beheerders|monteurs|artsen|verpleegkundigen|leraren|docenten|regisseurs|analisten|architecten|ingenieurs|secretarissen|griffiers|rechters|advocaten|bestuurders|inkopers|tekenaars|chauffeurs|schoonmakers|voorlichters|wethouders|boas)$/;
const english = /^(advisers|advisors|analysts|architects|auditors|caseworkers|coaches|controllers|counsellors|designers|developers|engineers|inspectors|judges|lawyers|managers|nurses|officers|planners|teachers|trainers|workers|buyers|nurses|clerks|auditors)$/;

const person = /(adviseur|agent|ambtenaar|analist|arts|architect|beheerder|coach|consulent|controller|controleur|coordinator|deurwaarder|deskundige|directeur|griffier|handhaver|hulpverlener|ingenieur|inkoper|inspecteur|jurist|leider|makelaar|manager|medewerker|monteur|notaris|officier|ontwerper|ontwikkelaar|planner|portefeuillehouder|psycholoog|recruiter|regisseur|rechter|secretaris|specialist|tekenaar|toezichthouder|trainer|verlener|verpleegkundige|voorlichter|werker|woordvoerder|adviser|advisor|analyst|auditor|clerk|coordinator|counsellor|developer|engineer|inspector|judge|lawyer|manager|nurse|officer|planner|teacher|trainer|worker)$/;
const determiners = new Set('de het een onze ons mijn elke iedere the a an our my their every'.split(' '));
/** Before a title: that the writer is or was it. */
const beings = new Set('ben bent was werd word is als werk werkte begon begonnen functie rol vak am as be become became being been started work worked role position job'.split(' '));

/** Whether a word is somebody's title, in the singular. */
export function isPerson(word: string): boolean {
  return person.test(word);
}

export function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

export function saysBeing(word: string): boolean {
  return beings.has(word);
}

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
