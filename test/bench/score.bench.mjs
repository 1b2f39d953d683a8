import { adindaFramework as adinda, createScorer, scoreKim } from '../../dist/score/index.js';
import { makeMeasurements } from './data/measurements.mjs';
import { cautiously, quantileByHand } from './support/caution.mjs';

export const name = 'score';

/** Scoring with everything that explains the score, beside the bare loop that computes the score and nothing else. */
export async function bench({ compare, gate, section, printTable }) {
  const groups = makeMeasurements(5, 2000);
  const bare = bareLoop();
  const score = createScorer(adinda);
  for (const group of groups) {
    const [ours, theirs] = [score(group).score, bare(group.measurements)];
    gate(ours === theirs || Math.abs(ours - theirs) < 1e-9, `score of ${group.kimId}: ${ours} beside ${theirs}`);
  }
  const unscored = groups.filter((group) => score(group).score === undefined).length;

  section(
    `Scoring under ${adinda.id}: ${Object.keys(adinda.criteria).length} criteria (${groups.length} groups, ${unscored} without a score)`,
  );
  await compare(
    [
      { name: 'bare loop, the score alone', run: ({ measurements }) => bare(measurements) },
      { name: 'createScorer, certainty: false', run: createScorer(adinda, { certainty: false }) },
      { name: 'createScorer, the whole card', run: score },
      { name: 'scoreKim, one call a group', run: (group) => scoreKim(group, adinda) },
    ],
    { records: groups, against: ['bare loop, the score alone'] },
  );

  section('Streaming 100,000 groups, one card at a time');
  printTable(['', 'seconds', 'highest heap above the start, MB'], [stream(score, groups, 100_000)]);
}

function stream(score, groups, count) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let [heap, sum] = [0, 0];
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) {
    const card = score(groups[i % groups.length]);
    sum += card.score ?? 0;
    if (i % 500 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!(sum > 0)) throw new Error('Nothing was scored.');
  return ['createScorer', seconds.toFixed(2), (heap / 1e6).toFixed(0)];
}

/**
 * What one would write by hand for this one framework: tables unrolled, no card, no evidence, no reasons.
 * It gives the same score, with the same caution, clamps, gates and rules for missing data.
 */
function bareLoop() {
  const dimensions = adinda.root.children.map(({ gate, children }) => ({
    gate,
    codes: children.map(({ criterion }) => criterion),
    weights: children.map(({ weight }) => weight),
    rests: children.map(({ restsOnGate }) => restsOnGate === true),
    worst: children.map(({ criterion }) => scale(criterion).worst),
    width: children.map(({ criterion }) => scale(criterion).best - scale(criterion).worst),
    log: children.map(({ criterion }) => adinda.criteria[criterion].normalise.transform === 'ln'),
    assumed: children.map(({ criterion }) => adinda.criteria[criterion].whenMissing === 'lowest'),
    caution: children.map(({ criterion }) => adinda.criteria[criterion].caution),
    z: children.map(({ criterion }) => zOf(adinda.criteria[criterion].caution)),
  }));
  return (measurements) => {
    let total = 0;
    for (const { gate, codes, weights, rests, worst, width, log, assumed, caution, z } of dimensions) {
      const opened = gate === undefined ? undefined : measurements[gate];
      const closed = opened?.status === 'measured' && opened.value === 0;
      let [sum, present, applicable] = [0, 0, 0];
      for (let i = 0; i < codes.length; i++) {
        if (closed && rests[i]) continue;
        const measurement = measurements[codes[i]];
        if (measurement.status === 'not-applicable') continue;
        applicable += weights[i];
        if (measurement.status !== 'measured') {
          if (assumed[i]) present += weights[i];
          continue;
        }
        present += weights[i];
        const read = cautiously(measurement, caution[i], z[i]);
        const value = (100 * ((log[i] ? Math.log(read) : read) - worst[i])) / width[i];
        sum += weights[i] * (value > 100 ? 100 : value > 0 ? value : 0);
      }
      if (present < applicable || present === 0) return undefined;
      total += sum / present;
    }
    return total / dimensions.length;
  };
}

const zOf = (caution) => (caution?.method === 'wilson-lower' ? quantileByHand(caution.confidence) : 0);

function scale(code) {
  const { worst, best, transform } = adinda.criteria[code].normalise;
  return transform === 'ln' ? { worst: Math.log(worst), best: Math.log(best) } : { worst, best };
}
