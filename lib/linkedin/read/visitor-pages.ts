import { guest } from '../regions/class-names.ts';
import { guestRegions } from '../regions/guest.ts';
import type { VisitorPages } from '../read-member-page.ts';
import type { PageReading } from '../types.ts';
import { readCompany } from './company.ts';
import { readGuestJob } from './job-guest.ts';
import type { Page } from './page.ts';
import { readGuestProfile } from './profile-guest.ts';

/** How pages for visitors without an account are read. */
export const visitorPages: VisitorPages = {
  regions: guestRegions,
  mark: `${guest.profileCard}, ${guest.jobTitle}, [data-tracking-control-name^="public_"]`,
  read,
};

function read(page: Page, slug: string | undefined): Partial<PageReading> | null {
  switch (page.surface) {
    case 'profile': {
      const person = readGuestProfile(page, slug);
      return person && { own: false, person };
    }
    case 'job':
    case 'job-search': {
      const job = readGuestJob(page);
      return job && { job };
    }
    case 'company': {
      const found = readCompany(page);
      return found && { company: found.company };
    }
    default: return null;
  }
}
