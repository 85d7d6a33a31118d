import { useRef, useState } from 'preact/hooks';
import { Empty, Progress } from '../../../components/States.tsx';
import { Status } from '../../../components/Notice.tsx';
import { useConcepts } from '../../../lib/hooks/use-concepts.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import type { PlacedText, Proposal } from '../../../lib/messages/map.ts';
import { withAccepted } from '../../../lib/portfolio/accept.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { today } from '../../../lib/today.ts';
import type { OpenPage } from '../open-page.ts';
import { ownLine } from '../own-line.ts';
import { textsOfPerson } from '../person-texts.ts';
import { usePortfolio } from '../use-portfolio.ts';
import { type Proposals, useProposals } from '../use-proposals.ts';
import { AddTag } from './my-competences-add.tsx';
import { FilesSection } from './my-competences-files.tsx';
import { LineSection } from './my-competences-line.tsx';
import { OwnTags } from './my-competences-list.tsx';
import { PreviewSection } from './my-competences-preview.tsx';
import { ProposalsForm, type ProposalsProps } from './my-competences-proposals.tsx';
import { ProposalQuestions } from './my-competences-questions.tsx';
import { Start, type TextSource } from './my-competences-start.tsx';
import { StateSection } from './my-competences-state.tsx';
import { Problem } from './problem.tsx';

/** What I can: proposals from my own words, my line, and then each tag. */
export function MyCompetences({ settings, page }: { settings: Settings; page: OpenPage }) {
  const t = useTexts(competencesTexts);
  const concepts = useConcepts();
  const editor = usePortfolio();
  const [given, setGiven] = useState<{ source: TextSource; texts: PlacedText[] }>();
  const [accepted, setAccepted] = useState(0);
  const line = useRef<HTMLDivElement>(null);
  const person = page.state === 'read' && page.reading.own ? page.reading.person : undefined;
  const texts = given?.texts ?? (person && textsOfPerson(person));
  const found = useProposals(texts);

  if (editor.live.state === 'failed') return <Problem error={editor.live.error} />;
  if (editor.live.state === 'loading' || !concepts) return <Progress label={t('no-words')} />;
  const { portfolio } = editor;
  const hasTags = portfolio.tags.length > 0;
  // Plain mode: while there is a question to answer, it has the screen for itself.
  const asking = settings.plain && accepted === 0 && (!hasTags || given !== undefined) && found.proposals.some(({ id }) => !found.later.has(id));
  const composed = ownLine(portfolio, settings, concepts, 'about', today());

  const accept = async (chosen: Proposal[], names: ReadonlyMap<string, string>) => {
    if (chosen.length === 0) return;
    await editor.save(withAccepted(portfolio, chosen, names));
    setAccepted(chosen.length);
    line.current?.focus(); // shown once there are tags
  };
  const find = (
    <Find settings={settings} found={found} given={given?.source} open={!hasTags && !texts} had={portfolio.tags.length} quiet={accepted > 0} onTexts={(source, chosen) => setGiven({ source, texts: chosen })} onAccept={(chosen, names) => void accept(chosen, names)} />
  );
  return (
    <div class="schil-stack schil-stack--xl">
      <div class="schil-stack schil-stack--xs">
        <h2>{t(settings.plain ? 'title-plain' : 'title')}</h2>
        <p class="schil-subtle">{t('only-here')}</p>
        <div ref={line} tabIndex={-1}>
          <Status>{accepted > 0 && t('accepted', { count: accepted })}</Status>
        </div>
      </div>
      <Problem error={editor.error ?? found.error} />
      {(!hasTags || asking) && find}
      {hasTags && !asking && (
        <div class="columns">
          <div class="schil-stack schil-stack--xl">
            <LineSection editor={editor} settings={settings} concepts={concepts} person={person} />
            {composed.tagLine && <PreviewSection line={composed.tagLine} text={composed.text} concepts={concepts} person={person} />}
          </div>
          <div class="schil-stack schil-stack--xl">
            <StateSection editor={editor} />
            <OwnTags editor={editor} concepts={concepts} />
          </div>
        </div>
      )}
      {hasTags && !asking && find}
      {!asking && <AddTag editor={editor} concepts={concepts} />}
      {hasTags && !asking && <FilesSection portfolio={portfolio} concepts={concepts} name={person?.name} />}
    </div>
  );
}

interface FindProps {
  settings: Settings;
  found: Proposals;
  /** Where the texts come from; absent: from the open own profile. */
  given: TextSource | undefined;
  open: boolean;
  had: number;
  /** Say nothing when nothing is found: all of it was just accepted. */
  quiet: boolean;
  onTexts: (source: TextSource, texts: PlacedText[]) => void;
  onAccept: ProposalsProps['onAccept'];
}

/** One's own words, and what they speak for. */
function Find({ settings, found, given, open, had, quiet, onTexts, onAccept }: FindProps) {
  const t = useTexts(competencesTexts);
  const Form = settings.plain ? ProposalQuestions : ProposalsForm;
  return (
    <>
      <Start plain={settings.plain} open={open} onTexts={onTexts} />
      {found.state === 'busy' && found.proposals.length === 0 && <Progress label={t('proposals-busy')} />}
      {found.proposals.length > 0 && (
        <section class={settings.plain ? 'schil-stack schil-stack--sm' : 'schil-card'}>
          <h3>{t('proposals-title')}</h3>
          {!settings.plain && <p class="schil-subtle">{t(`proposals-${given ?? 'own'}`)}</p>}
          {!given && <p class="schil-subtle">{t('from-profile-more')}</p>}
          <Form proposals={found.proposals} placed={given !== 'text'} had={had} later={found.later} onAccept={onAccept} />
        </section>
      )}
      {found.state === 'ready' && found.proposals.length === 0 && !quiet && (
        <Empty icon="search" title={t('proposals-none')}>
          <p>{t('proposals-none-text')}</p>
        </Empty>
      )}
    </>
  );
}
