/** Starts those features whose surface and regions are there, and ends them with the visit. */
import type { Visit } from '../linkedin/navigation.ts';
import type { PageReading } from '../linkedin/types.ts';
import type { Flags } from '../storage/types.ts';
import type { Ui } from '../../components/page/ui.ts';
import type { AnyFeature, FeatureId } from './feature.ts';
import { startRun, type Run, type Surroundings } from './run.ts';

export interface ManagerOptions extends Surroundings {
  features: readonly AnyFeature[];
  uiFor: (feature: FeatureId, flags: Flags) => Ui;
}

export interface Manager {
  /** The page as just read. Cheap when nothing changed. */
  update: (visit: Visit, reading: PageReading, flags: Flags) => void;
  /** After changes that did not touch what was read. */
  keep: () => void;
  /** Takes one feature away, until `clear`. */
  drop: (feature: FeatureId) => void;
  /** Takes everything away at once. */
  clear: () => void;
}

export function createManager(options: ManagerOptions): Manager {
  const runs = new Map<FeatureId, Run>();
  const dropped = new Set<FeatureId>();
  let visit: string | undefined;
  let language: string | undefined;

  const clear = (): void => {
    for (const run of runs.values()) run.stop();
    runs.clear();
  };

  const end = (id: FeatureId): void => {
    runs.get(id)?.stop(); // not every feature runs
    runs.delete(id);
  };

  return {
    update(now, reading, flags) {
      if (now.key !== visit || flags.language !== language) clear();
      visit = now.key;
      language = flags.language;
      if (now.signal.aborted) return;
      options.features.forEach((feature, order) => {
        const question = isWanted(feature, reading, flags) && !dropped.has(feature.id) ? feature.question(reading, flags) : undefined;
        if (question === undefined) return end(feature.id);
        const run = runs.get(feature.id) ?? startRun(feature, order, options.uiFor(feature.id, flags), options, now.signal);
        runs.set(feature.id, run);
        run.update(question, reading);
      });
    },
    keep() {
      for (const run of runs.values()) run.keep();
    },
    drop(id) {
      dropped.add(id);
      end(id);
    },
    clear,
  };
}

/** A region that is missing switches off exactly the features that need it. */
export function isWanted({ id, surfaces, needs }: AnyFeature, { recognised, surface, hits }: PageReading, { off }: Flags): boolean {
  return recognised && surfaces.includes(surface) && !off.includes(id) && needs.every((region) => region in hits);
}
