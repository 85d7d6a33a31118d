import { Notice } from '../../../components/Notice.tsx';
import type { SchilError } from '../../../lib/errors.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { errorHints, errorTexts } from '../../../lib/i18n/texts/errors.ts';

/** What went wrong and what one can do about it; nothing when all is well. */
export function Problem({ error }: { error: SchilError | undefined }) {
  const t = useTexts(errorTexts);
  const hint = useTexts(errorHints);
  return error ? (
    <div role="alert">
      <Notice kind="error" title={t(error.code, error.values)}>
        <p>{hint(error.code)}</p>
      </Notice>
    </div>
  ) : null;
}
