/** Which part of a description a place stands in. Job texts say under headings what they ask, and what the employer offers and is. */
export type Part = 'work' | 'asks' | 'aside';

const asks = /^(?:(?:wat|wie) (?:vragen|verwachten|zoeken) (?:we|wij)\b|(?:dit )?(?:is )?wat (?:je|jij|u) (?:meebrengt|kunt|kan|in huis hebt|hebt)|wat breng (?:je|jij)\b|(?:functie-?|taak)?eisen|functie-?profiel|jouw profiel|je profiel|profiel\b|wie (?:ben|zoek)\b|wie zoeken|dit ben jij|dit breng jij|over jou|jij (?:bent|hebt|brengt)\b|gevraagd|kennis en (?:ervaring|vaardigheden)|competenties|vaardigheden|wensen|taken|(?:jouw|je) (?:taken|werk|rol)|wat (?:ga|doe) (?:je|jij)|wat (?:je|jij) (?:gaat )?doe[nt]|de (?:klus|opdracht|functie)|werkzaamheden|requirements|what (?:we ask|you bring|you will do|you'll do|we are looking for)|your (?:profile|role|tasks|skills)|who (?:are you|we are looking for)|skills|about you)/i;
const aside = /^(?:over (?:ons|de (?:gemeente|organisatie|provincie|afdeling|dienst|directie|werkgever|opdrachtgever)|het (?:ministerie|waterschap|team|bedrijf))|(?:wie|waar) (?:zijn|werken) (?:we|wij)\b|onze organisatie|(?:de|jouw|je) organisatie|de afdeling|de werkgever|(?:dit is )?waar (?:je|jij) (?:gaat werken|komt te werken|terecht)|waar ga (?:je|jij) werken|waar kom (?:je|jij)|(?:jouw|je) (?:team|afdeling)|arbeidsvoorwaarden|(?:ons|het) aanbod|wat (?:bieden|krijg|hebben)\b|(?:dit|we|wij) bieden|dit krijg|wat (?:we|wij) (?:je )?bieden|meer (?:info|weten)|informatie|contact|interesse|solliciteren|solliciteer|hoe reageer|reageren|reageer|procedure|sollicitatieprocedure|planning|bijzonderheden|overige informatie|diversiteit|inclusie|acquisitie|(?:vragen|nieuwsgierig)\?|about (?:us|the (?:organisation|department|municipality|ministry|team))|who we are|what we offer|we offer|our offer|how to apply|apply|benefits|more information|equal opportunit)/i;

/** A heading opens a line or follows a sentence; it ends its line, or in a question mark or colon. At most 60 characters. */
const heading = /(?<=^|\n|[.!?:] )[\s•*–#-]*([^\n.!?:]{3,60})(?=[?:]|\s*\n|\s*$)/g;

/** Gives for an offset the part it stands in. What stands before the first known heading is about the work. */
export function partsOf(description: string): (offset: number) => Part {
  const starts = [...description.matchAll(heading)].flatMap(({ 1: words, index }): { at: number; part: Part }[] => {
    if (aside.test(words!)) return [{ at: index, part: 'aside' }];
    return asks.test(words!) ? [{ at: index, part: 'asks' }] : [];
  });
  return (offset) => starts.findLast(({ at }) => at <= offset)?.part ?? 'work';
}
