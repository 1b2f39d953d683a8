import { type LoggerInterface, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { VegaLiteSpec } from '../../src/charts/spec.js';

/** A chart drawn by the real compiler and renderer, and everything they complained about. */
export interface Drawing {
  readonly svg: string;
  /** What the view states a screen reader of itself. */
  readonly description: string;
  readonly complaints: readonly string[];
}

/** Compiles and draws a specification; anything it would load is a complaint. */
export async function draw(spec: VegaLiteSpec): Promise<Drawing> {
  const complaints: string[] = [];
  const complain = (...args: readonly unknown[]) => {
    complaints.push(args.join(' '));
    return logger;
  };
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
  };
  const loader = {
    load: (uri: string) => Promise.reject(new Error(`load ${uri}`)),
    sanitize: (uri: string) => Promise.reject(new Error(`sanitize ${uri}`)),
    http: (uri: string) => Promise.reject(new Error(`http ${uri}`)),
    file: (uri: string) => Promise.reject(new Error(`file ${uri}`)),
  };
  const compiled = compile(spec, { logger }).spec;
  const view = new View(parse(compiled), { renderer: 'none', logger, loader, logLevel: 0 });
  const svg = await view.toSVG();
  const description = view.description();
  view.finalize();
  return { svg, description, complaints };
}

/** The texts of a drawing, in the order in which they stand in it. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .trim(),
  );
}

/** What a screen reader reads of the marks of a drawing; titles stand in a group that is hidden from it. */
export function labelsOf(svg: string): string[] {
  return [...svg.replace(/<g class="mark-text role-title[^>]*>/g, '').matchAll(/aria-label="([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
}
