import { Icon } from '../../components/Icon.tsx';
import { useTexts } from '../../lib/hooks/use-texts.ts';
import { panelTexts } from '../../lib/i18n/texts/panel.ts';
import type { OpenPage } from './open-page.ts';

/** Says at all times what Schil reads (principle 4). */
export function ReadingLine({ page }: { page: OpenPage }) {
  const t = useTexts(panelTexts);
  return (
    <p class="panel__reading" role="status">
      <Icon name={page.state === 'paused' ? 'pause' : 'eye'} />
      <span>{lineOf(page, t)}</span>
    </p>
  );
}

function lineOf(page: OpenPage, t: ReturnType<typeof useTexts<typeof panelTexts>>): string {
  switch (page.state) {
    case 'none':
      return t('readingNothing');
    case 'no-contact':
      return t('noContact');
    case 'paused':
      return t('paused');
    case 'never':
      return t('readingNever');
    case 'read': {
      if (!page.reading.recognised) return t('notRecognised');
      const { surface, person } = page.reading;
      return t('reading', { what: t(`surface.${surface}`, { name: person?.name ?? '…' }) });
    }
  }
}
