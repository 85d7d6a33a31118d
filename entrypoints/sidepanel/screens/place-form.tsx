import { Select, TextArea, TextField } from '../../../components/Field.tsx';
import { type Kind, kinds, legalForms, returns, rings, workplaces } from '../../../lib/assignments/types.ts';
import type { Draft } from '../../../lib/assignments/draft.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { consentTexts, kindTexts, legalFormTexts, returnTexts, ringTexts, settlementTexts, workplaceTexts } from '../../../lib/i18n/texts/assignments.ts';
import { placeTexts } from '../../../lib/i18n/texts/place.ts';

type Key = keyof Draft;
type FieldRow = { key: Key; label: keyof typeof placeTexts; help?: keyof typeof placeTexts; type?: 'area' | 'date' | 'number' | 'url' | 'email' };

const basics: FieldRow[] = [
  { key: 'title', label: 'title', help: 'title-help' },
  { key: 'organisation', label: 'organisation' },
  { key: 'unit', label: 'unit' },
  { key: 'description', label: 'description', type: 'area' },
  { key: 'result', label: 'result' },
  { key: 'learns', label: 'learns' },
];
const when: FieldRow[] = [
  { key: 'place', label: 'place2' },
  { key: 'hoursMin', label: 'hours-min', type: 'number' },
  { key: 'hoursMax', label: 'hours-max', type: 'number' },
  { key: 'start', label: 'start', type: 'date' },
  { key: 'end', label: 'end', type: 'date' },
  { key: 'closes', label: 'closes', type: 'date' },
];
const safe: FieldRow[] = [
  { key: 'assessedBy', label: 'assessed' },
  { key: 'facilities', label: 'facilities', help: 'facilities-help' },
];
const asked: FieldRow[] = [
  { key: 'required', label: 'required', help: 'required-help', type: 'area' },
  { key: 'desired', label: 'desired', help: 'required-help', type: 'area' },
];
const contact: FieldRow[] = [
  { key: 'url', label: 'address', help: 'address-help', type: 'url' },
  { key: 'email', label: 'email', type: 'email' },
];

/** Kinds one can place; an offer is made by "Bied jezelf aan". */
const placeable = kinds.filter((kind) => kind !== 'offer' && kind !== 'other');

/** The one form of both. */
export function PlaceForm({ draft, offer, onChange }: { draft: Draft; offer: boolean; onChange: (draft: Draft) => void }) {
  const t = useTexts(placeTexts);
  const kind = useTexts(kindTexts);
  const set = (key: Key, value: string) => onChange({ ...draft, [key]: value });
  const field = ({ key, label, help, type }: FieldRow) => {
    const props = { label: t(offer && key === 'description' ? 'description-offer' : label), ...(help ? { help: t(help) } : {}), value: String(draft[key]) };
    return type === 'area' ? (
      <TextArea key={key} {...props} rows={key === 'description' ? 6 : 3} onInput={(event) => set(key, event.currentTarget.value)} />
    ) : (
      <TextField key={key} {...props} type={type ?? 'text'} {...(type === 'number' ? { min: 1, max: 60 } : {})} onInput={(event) => set(key, event.currentTarget.value)} />
    );
  };
  return (
    <form class="schil-stack schil-stack--xl" onSubmit={(event) => event.preventDefault()}>
      <section class="schil-stack">
        <h3>{t('basics')}</h3>
        {!offer && <Select label={t('kind')} value={draft.kind} options={placeable.map((value) => ({ value, text: kind(value) }))} onChange={(event) => set('kind', event.currentTarget.value as Kind)} />}
        {basics.filter(({ key }) => !offer || key === 'title' || key === 'organisation' || key === 'description').map(field)}
      </section>
      <section class="schil-stack">
        <h3>{t(offer ? 'asked-offer' : 'asked')}</h3>
        {asked.filter(({ key }) => !offer || key === 'required').map(field)}
      </section>
      <section class="schil-stack">
        <h3>{t('when')}</h3>
        {when.filter(({ key }) => !offer || key !== 'closes').map(field)}
        <Codes draft={draft} name="workplace" values={workplaces} onSet={set} />
      </section>
      {!offer && (
        <section class="schil-stack">
          <h3>{t('safe')}</h3>
          {(['ring', 'legalForm', 'return', 'settlement', 'managerConsent'] as const).map((name) => (
            <Codes key={name} draft={draft} name={name} values={codes[name]} onSet={set} />
          ))}
          {safe.map(field)}
        </section>
      )}
      <section class="schil-stack">
        <h3>{t('contact')}</h3>
        {contact.map(field)}
      </section>
    </form>
  );
}

const codes = {
  workplace: workplaces,
  ring: rings,
  legalForm: legalForms,
  return: returns.filter((value) => value !== 'unspecified'),
  settlement: ['home', 'host', 'shared', 'none'],
  managerConsent: ['required', 'informed', 'none'],
} as const;
const codeLabels = { workplace: 'workplace', ring: 'ring', legalForm: 'legal-form', return: 'return', settlement: 'settlement', managerConsent: 'consent' } as const;

function Codes({ draft, name, values, onSet }: { draft: Draft; name: keyof typeof codes; values: readonly string[]; onSet: (key: Key, value: string) => void }) {
  const t = useTexts(placeTexts);
  const names = {
    workplace: useTexts(workplaceTexts),
    ring: useTexts(ringTexts),
    legalForm: useTexts(legalFormTexts),
    return: useTexts(returnTexts),
    settlement: useTexts(settlementTexts),
    managerConsent: useTexts(consentTexts),
  } as Record<keyof typeof codes, (code: string) => string>;
  const options = [{ value: '', text: t('unknown') }, ...values.map((value) => ({ value, text: names[name](value) }))];
  return <Select label={t(codeLabels[name])} value={draft[name]} options={options} onChange={(event) => onSet(name, event.currentTarget.value)} />;
}
