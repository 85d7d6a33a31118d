import type { Policy } from '../feeds/refresh-types.ts';
export interface P { id: string; name: string; publisher?: string; licence?: string; url: string; kind: 'feed' | 'sitemap'; hosts: string[]; policy?: Policy }
export const presets: P[] = [];
