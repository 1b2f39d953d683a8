import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A specification as a drawing that a screen reader announces by its description. */
export async function drawChart(spec: { readonly description: string }): Promise<Element> {
  const view = new View(parse(compile(spec as unknown as TopLevelSpec).spec), { renderer: 'none' });
  const drawing = new DOMParser().parseFromString(await view.toSVG(), 'image/svg+xml').documentElement;
  drawing.setAttribute('aria-hidden', 'true');
  const image = document.createElement('div');
  image.setAttribute('role', 'img');
  image.setAttribute('aria-label', spec.description);
  image.append(drawing);
  return image;
}
