import type { UserManifest } from 'wxt';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "connect-src 'self' https:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types schil-work', // one address: the worker's own second script (lib/background/wake/work.ts)
].join('; ');

/** The parts of the manifest that WXT does not derive from the entrypoints; every permission with its reason. */
export function manifest(browser: string): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extensionName__',
    short_name: 'Schil',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    incognito: 'not_allowed',
    permissions: [
      'storage', // mode and pause flags, the canary, the three public cards
      'unlimitedStorage', // thousands of assignments, never evicted
      'alarms', // refresh of feeds
      'scripting', // open LinkedIn tabs get the script after an install or update
    ],
    host_permissions: ['https://www.linkedin.com/*'],
    optional_host_permissions: ['https://*/*'], // feeds that do not allow cross-origin reading, asked per host
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: 'Schil' },
  };
  return browser === 'firefox' ? { ...common, ...firefox } : { ...common, ...chrome };
}

const openPanelKey = { suggested_key: { default: 'Alt+Shift+S' } };

const chrome: UserManifest = {
  commands: { _execute_action: openPanelKey }, // a click on the button opens the panel
  minimum_chrome_version: '126',
  // Public half of a key made for this project: gives every build the same id. There is nothing to keep secret about it.
  key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvR9alrSGrvXZoBzaXr2pssKkSx2S9yBtR2WEQDdt1NKfc1SS8rjjhh0epc8s8V2x5oI31XnSuhP1hqhV1qyckTvsn/DKNJUbDUXYd15lMS8Orj3OFFnGrBdEjHYF92SEPpzoQKFTDZoHxNtvEcT4gGuEnsbbrSeblLzi2QqZ6Rb52KYX18xmVDxT1JqI8FozSxLOn1Kc1ZdGvv5h2ueSjeOtSRpobyUfbSnQG7kgYWgLti22ldnqYhlQzk0naxDyNx5x8dOO1DtMPWGastZYurobMh9gpy5v17wKs/nCOHSI+CCsG1VxIxrfuyyqvcb92ravtU+rrrP2th4vPIXSHwIDAQAB',
};

const firefox: UserManifest = {
  commands: { _execute_sidebar_action: openPanelKey },
  incognito: 'not_allowed',
  browser_specific_settings: {
    gecko: {
      // Made once for this project; never changes, or everybody loses their data.
      id: '{86f268ec-cea7-4a00-bd0f-77e4e0667778}',
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
