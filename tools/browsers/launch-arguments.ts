/** Arguments with which Chromium loads one unpacked extension and is otherwise silent on the network. */
export function launchArguments(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    ...sandbox(),
  ];
}

/** Chromium's sandbox does not start as root. */
export function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
