import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { TextField } from '../../../components/Field.tsx';
import { FileDrop } from '../../../components/market/FileDrop.tsx';
import { SourceRow } from '../../../components/market/SourceRow.tsx';
import { Notice, Status } from '../../../components/Notice.tsx';
import type { Language } from '../../../lib/competences/types.ts';
import { SchilError } from '../../../lib/errors.ts';
import { type Preset, presets } from '../../../lib/feeds/presets.ts';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { errorHints, errorTexts } from '../../../lib/i18n/texts/errors.ts';
import { licenceTexts, sourcesTexts } from '../../../lib/i18n/texts/sources.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import type { AddSource } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';
import { readSources } from '../../../lib/storage/read.ts';
import type { Source } from '../../../lib/storage/types.ts';
import { askHosts } from '../permissions.ts';
import { SourcesProgress } from './sources-progress.tsx';

/** Everything about where assignments come from. Also used in first run. */
export function Sources() {
  const t = useTexts(sourcesTexts);
  const sources = useLive(readSources);
  const add = useAddSource();
  if (sources.state !== 'ready') return null;
  const own = sources.value.filter(({ kind }) => kind !== 'example');
  const followed = new Set(own.map(({ preset }) => preset));
  const known = presets.filter(({ id }) => !followed.has(id));
  return (
    <section class="schil-stack schil-stack--xl" aria-labelledby="sources">
      <div class="schil-stack schil-stack--xs">
        <h3 id="sources">{t('title')}</h3>
        <p class="schil-subtle">{t('intro')}</p>
      </div>
      <AddState add={add} />
      <SourcesProgress />
      <div class="schil-stack schil-stack--sm">
        <h4 class="schil-field__label">{t('yours')}</h4>
        {own.length === 0 && <p class="schil-subtle">{t('none')}</p>}
        <ul class="schil-plain-list schil-stack schil-stack--sm">
          {own.map((source) => (
            <OwnSource key={source.id} source={source} />
          ))}
        </ul>
      </div>
      {known.length > 0 && <KnownSources known={known} add={add} />}
      <AddAddress add={add} />
      <Disclosure summary={t('add-file')}>
        <FileDrop label={t('choose-file')} help={t('add-file-help')} drop={t('drop')} accept=".json,.xml,.rss,.atom,.csv,.html,.htm" onFile={(file) => void file.text().then((text) => add.add({ file: { name: file.name, text } }, []))} />
      </Disclosure>
    </section>
  );
}

type Add = ReturnType<typeof useAddSource>;

interface AddingState {
  busy: boolean;
  added?: Source;
  error?: SchilError;
  refusedHost?: string;
  /** The source does not allow cross-origin reading: the browser has to give access first, which takes a click of its own. */
  needs?: { ask: AddSource; hosts: readonly string[] };
}

/** Adds a source and keeps what came of it. `askHosts` first where it is known to be needed; else only after the source refused. */
function useAddSource() {
  const [state, setState] = useState<AddingState>({ busy: false });
  const add = async (ask: AddSource, hosts: readonly string[]) => {
    setState({ busy: true });
    try {
      setState({ busy: false, added: await send('app/add-source', ask) });
    } catch (failure) {
      const error = failure instanceof SchilError ? failure : new SchilError('unexpected', {}, failure);
      setState(error.code === 'no-access' && hosts.length > 0 ? { busy: false, needs: { ask, hosts } } : { busy: false, error });
    }
  };
  const addWithAccess = async (ask: AddSource, hosts: readonly string[]) => {
    if (await askHosts(hosts)) await add(ask, hosts);
    else setState({ busy: false, refusedHost: hosts[0] ?? '' });
  };
  return { ...state, add, addWithAccess };
}

function AddState({ add }: { add: Add }) {
  const t = useTexts(sourcesTexts);
  const tError = useTexts(errorTexts);
  const tHint = useTexts(errorHints);
  return (
    <>
      <Status>{add.busy ? t('adding') : add.added ? t('added', { name: add.added.name, count: add.added.items }) : ''}</Status>
      {add.needs && (
        <Notice kind="info" title={t('state-no-access')}>
          <Button small kind="primary" onClick={() => void add.addWithAccess(add.needs!.ask, add.needs!.hosts)}>
            {t('give-access')}
          </Button>
        </Notice>
      )}
      {add.refusedHost !== undefined && <Notice kind="warning" title={t('permission-refused', { host: add.refusedHost })} />}
      {add.error && (
        <Notice kind="error" title={tError(add.error.code, add.error.values)}>
          {tHint(add.error.code, add.error.values)}
        </Notice>
      )}
    </>
  );
}

function OwnSource({ source }: { source: Source }) {
  const t = useTexts(sourcesTexts);
  const language = useLanguage();
  const tError = useTexts(errorTexts);
  const { id, name, publisher, licence, state, items, refused, lastSuccess, error, kind, hosts } = source;
  const details = [
    ...(publisher ? [t('publisher', { publisher })] : []),
    ...(licence ? [t('licence', { licence: licenceIn(language, licence) })] : []),
    t('items', { count: items }),
    ...(refused > 0 ? [t('refused', { count: refused })] : []),
  ];
  const failure = error ? tError(error.code as keyof typeof errorTexts, error.values) : '';
  const stateText = t(`state-${state}`, { date: lastSuccess ? dateText(lastSuccess, language) : '', error: failure });
  return (
    <SourceRow name={name} details={details} state={stateText} failed={state === 'failed' || state === 'no-access'}>
      {state === 'no-access' && (
        <Button small kind="primary" onClick={() => void askHosts(hosts).then((given) => given && send('app/refresh', { id }))}>
          {t('give-access')}
        </Button>
      )}
      {kind !== 'file' && state !== 'refreshing' && (
        <Button small icon="refresh" aria-label={t('refresh-name', { name })} onClick={() => void send('app/refresh', { id })}>
          {t('refresh')}
        </Button>
      )}
      <Button small kind="quiet" aria-label={t('remove-name', { name })} onClick={() => void send('app/remove-source', { id })}>
        {t('remove')}
      </Button>
    </SourceRow>
  );
}

function licenceIn(language: Language, licence: string): string {
  return Object.hasOwn(licenceTexts, licence) ? translator(licenceTexts, language)(licence as keyof typeof licenceTexts) : licence;
}

function KnownSources({ known, add }: { known: readonly Preset[]; add: Add }) {
  const t = useTexts(sourcesTexts);
  const language = useLanguage();
  return (
    <div class="schil-stack schil-stack--sm">
      <h4 class="schil-field__label">{t('known')}</h4>
      <p class="schil-subtle">{t('known-intro')}</p>
      <ul class="schil-plain-list schil-stack schil-stack--sm">
        {known.map(({ id, name, publisher, licence, notVerifiedSince, hosts }) => (
          <SourceRow
            key={id}
            name={name}
            details={[
              ...(id === 'werken-voor-nederland' ? [t('wvn-what')] : []),
              t('publisher', { publisher }),
              t('licence', { licence: licenceIn(language, licence) }),
              ...(notVerifiedSince ? [t('not-verified', { date: dateText(notVerifiedSince, language) })] : []),
            ]}
          >
            <Button small icon="plus" aria-label={t('follow-name', { name })} disabled={add.busy} onClick={() => void add.addWithAccess({ preset: id }, hosts)}>
              {t('follow')}
            </Button>
          </SourceRow>
        ))}
      </ul>
    </div>
  );
}

function AddAddress({ add }: { add: Add }) {
  const t = useTexts(sourcesTexts);
  const [address, setAddress] = useState('');
  return (
    <Disclosure summary={t('add-address')}>
      <form
        class="schil-stack schil-stack--sm"
        onSubmit={(event) => {
          event.preventDefault();
          void add.add({ url: address.trim() }, hostsOf(address));
        }}
      >
        <TextField type="url" label={t('address')} help={t('address-help')} value={address} placeholder="https://" onInput={(event) => setAddress(event.currentTarget.value)} />
        <div>
          <Button type="submit" disabled={add.busy || address.trim() === ''}>
            {t('add')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

/** The host to ask access for; none for what is no https address: the background refuses that in words. */
function hostsOf(address: string): string[] {
  const url = URL.parse(address.trim());
  return url?.protocol === 'https:' ? [url.hostname] : [];
}
