import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';

/** What visitors get who may not see the page. The name in the heading is not a profile. */
export function wall(scene: Scene): string {
  return `<!DOCTYPE html><html lang="${scene.language}"><head><meta charset="utf-8"><title>LinkedIn oefenpagina</title></head><body><main class="authwall"><h1>oefenpagina: ${labels[scene.language].message}</h1><h2>Noor Oefening</h2><form action="https://www.linkedin.com/uas/login-submit" method="post"><input name="session_key" type="email"><input name="session_password" type="password"><button>–</button></form></main></body></html>`;
}
