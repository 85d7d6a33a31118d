import { Choice, Group, Select, TextField } from '../Field.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Button } from '../Button.tsx';

export interface Option {
  value: string;
  text: string;
  checked: boolean;
}

export interface FiltersProps {
  words: { search: string; searchHelp: string; filters: string; clear: string; kinds: string; rings: string; sources: string; age: string };
  search: string;
  kinds: Option[];
  rings: Option[];
  sources: Option[];
  age: { value: string; options: { value: string; text: string }[] };
  anyOn: boolean;
  onSearch: (words: string) => void;
  onToggle: (group: 'kinds' | 'rings' | 'sources', value: string) => void;
  onAge: (value: string) => void;
  onClear: () => void;
}

/** Search is always in sight; the rest opens. Every option carries its count. */
export function Filters({ words, search, kinds, rings, sources, age, anyOn, onSearch, onToggle, onAge, onClear }: FiltersProps) {
  const group = (name: 'kinds' | 'rings' | 'sources', legend: string, options: Option[]) =>
    options.length > 1 && (
      <Group legend={legend}>
        <div class="market-options">
          {options.map(({ value, text, checked }) => (
            <Choice key={value} label={text} checked={checked} onChange={() => onToggle(name, value)} />
          ))}
        </div>
      </Group>
    );
  return (
    <search class="schil-stack schil-stack--sm">
      <TextField type="search" label={words.search} help={words.searchHelp} value={search} onInput={(event) => onSearch(event.currentTarget.value)} />
      <Disclosure summary={words.filters}>
        {group('kinds', words.kinds, kinds)}
        {group('rings', words.rings, rings)}
        {group('sources', words.sources, sources)}
        <Select label={words.age} value={age.value} options={age.options} onChange={(event) => onAge(event.currentTarget.value)} />
        {anyOn && (
          <div>
            <Button kind="quiet" small icon="close" onClick={onClear}>
              {words.clear}
            </Button>
          </div>
        )}
      </Disclosure>
    </search>
  );
}
