import { adindaFramework as adinda, createScorer, scoreKim } from '../../dist/score/index.js';
import { makeMeasurements } from './data/measurements.mjs';
import { cautiously, quantileByHand } from './support/caution.mjs';

export const name = 'score';

/**
 * Scoring with everything that explains the score, beside the bare loop that computes the score and nothing else, and beside
 * one that also writes the criteria and groups of the card.
 */
export async function bench({ compare, gate, section, printTable }) {
  const groups = makeMeasurements(5, 2000);
  const bare = bareLoop();
  const writing = writingLoop();
  const score = createScorer(adinda);
  for (const group of groups) {
    const [ours, theirs] = [score(group).score, bare(group.measurements)];
    gate(ours === theirs || Math.abs(ours - theirs) < 1e-9, `score of ${group.kimId}: ${ours} beside ${theirs}`);
    const field = differenceOf(score(group), writing(group));
    gate(field === undefined, `${field} of ${group.kimId} on the card and by hand`);
  }
  const unscored = groups.filter((group) => score(group).score === undefined).length;

  section(
    `Scoring under ${adinda.id}: ${Object.keys(adinda.criteria).length} criteria (${groups.length} groups, ${unscored} without a score)`,
  );
  await compare(
    [
      { name: 'bare loop, the score alone', run: ({ measurements }) => bare(measurements) },
      { name: 'loop by hand that writes the card', run: writing },
      { name: 'createScorer, certainty: false', run: createScorer(adinda, { certainty: false }) },
      { name: 'createScorer, the whole card', run: score },
      { name: 'scoreKim, one call a group', run: (group) => scoreKim(group, adinda) },
    ],
    { records: groups, against: ['bare loop, the score alone', 'loop by hand that writes the card'] },
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

/**
 * The same for one who has to defend the score: every criterion and group with the fields of the card, what was clamped, the
 * weakest dimension, availability and provenance. Still for this one framework; no certainty, no quality of the data, no upper
 * bound, nothing beside the index, no second readings, and nothing is checked.
 */
function writingLoop() {
  const dimensions = adinda.root.children.map(({ code, gate, children }) => ({
    code,
    gate,
    total: children.reduce((sum, { weight }) => sum + weight, 0),
    criteria: children.map(({ criterion: own, weight, restsOnGate = false }) => {
      const { kind, direction, unit, caution, whenMissing } = adinda.criteria[own];
      const z = zOf(caution);
      return { code: own, weight, restsOnGate, kind, direction, unit, caution, z, whenMissing, ...scale(own) };
    }),
  }));
  const share = 1 / dimensions.length;
  return ({ kimId, period, asOf, measurements }) => {
    const all = dimensions.map((dimension) => readByHand(dimension, measurements));
    const isScored = all.every(({ score }) => score !== undefined);
    const effective = isScored ? share : 0;
    const [groups, criteria, clamped] = [[], [], []];
    let [sum, lowest] = [0, Number.POSITIVE_INFINITY];
    const availability = {
      quantitative: { present: 0, applicable: 0, total: 0 },
      qualitative: { present: 0, applicable: 0, total: 0 },
    };
    for (let d = 0; d < dimensions.length; d++) {
      const { code, gate, total, criteria: own } = dimensions[d];
      const { read, score, present, applicable, closed } = all[d];
      const counts = {
        quantitative: { present: 0, applicable: 0, total: 0 },
        qualitative: { present: 0, applicable: 0, total: 0 },
      };
      sum += score ?? 0;
      if (score < lowest) lowest = score;
      for (let i = 0; i < own.length; i++) {
        const { code: criterion, weight, kind, direction, unit, caution } = own[i];
        const { measurement, use, raw, value, clamp } = read[i];
        const isCounted = use === 'counted' || use === 'assumed-lowest';
        for (const count of [counts[kind], availability[kind]]) {
          count.total++;
          if (use !== 'not-applicable' && use !== 'set-aside') count.applicable++;
          if (use === 'counted') count.present++;
        }
        if (clamp !== undefined && use !== 'set-aside') clamped.push(criterion);
        const shareInGroup = isCounted && score !== undefined ? weight / present : 0;
        criteria.push({
          code: criterion,
          parent: code,
          kind,
          direction,
          use: isCounted && score === undefined ? (use === 'counted' ? 'unused' : use) : use,
          unit,
          measurement,
          notRead: undefined,
          levels: undefined,
          raw,
          caution: raw !== undefined && raw !== measurement.value ? caution : undefined,
          normalised: raw === undefined ? undefined : value,
          clamped: clamp,
          nominalWeight: (share * weight) / total,
          effectiveWeight: shareInGroup * effective,
          shareInGroup,
          part: isCounted && score !== undefined ? shareInGroup * value : undefined,
          points: isCounted && isScored ? shareInGroup * effective * value : undefined,
        });
      }
      groups.push({
        code,
        parent: adinda.root.code,
        depth: 1,
        status: score === undefined ? 'not-scored' : 'scored',
        reason: score === undefined ? 'incomplete' : undefined,
        score,
        aggregation: 'arithmetic',
        decomposition: score === undefined ? undefined : { kind: 'points' },
        missingPolicy: 'require-all',
        renormalised: score !== undefined && present < total,
        gate: gate === undefined ? undefined : { criterion: gate, closed },
        nominalWeight: share,
        effectiveWeight: effective,
        shareInGroup: effective,
        part: isScored ? share * score : undefined,
        points: isScored ? share * score : undefined,
        weights: { present, applicable, total },
        availability: counts,
      });
    }
    return {
      framework: adinda.id,
      kimId,
      period: { ...period },
      score: isScored ? sum / dimensions.length : undefined,
      weakest: { codes: groups.filter(({ score }) => score === lowest).map(({ code }) => code), score: lowest },
      availability,
      groups,
      criteria,
      clamped,
      provenance: { framework: adinda.id, frameworkSince: adinda.since, asOf, inForce: asOf >= adinda.since },
    };
  };
}

/** What became of the criteria of one dimension, and its score; none where something is missing. */
function readByHand({ gate, criteria }, measurements) {
  const opened = gate === undefined ? undefined : measurements[gate];
  const closed = opened?.status === 'measured' && opened.value === 0;
  let [sum, present, applicable] = [0, 0, 0];
  const read = criteria.map(({ code, weight, restsOnGate, whenMissing, caution, z, worst, best }) => {
    const measurement = measurements[code];
    let [use, raw, value, clamp] = ['counted', undefined, 0, undefined];
    if (measurement.status === 'measured') {
      raw = cautiously(measurement, caution, z);
      value = (100 * (raw - worst)) / (best - worst);
      if (value > 100) [value, clamp] = [100, 'to-highest'];
      else if (!(value > 0)) [value, clamp] = [0, value < 0 ? 'to-lowest' : undefined];
    } else if (measurement.status === 'not-applicable') use = 'not-applicable';
    else use = whenMissing === 'lowest' ? 'assumed-lowest' : measurement.status;
    if (closed && restsOnGate) use = 'set-aside';
    if (use === 'counted' || use === 'assumed-lowest') {
      present += weight;
      sum += weight * value;
    }
    if (use !== 'not-applicable' && use !== 'set-aside') applicable += weight;
    return { measurement, use, raw, value, clamp };
  });
  const score = present < applicable || present === 0 ? undefined : sum / present;
  return { read, score, present, applicable, closed };
}

/** Names the first field that the card and the loop by hand state differently. */
function differenceOf(card, byHand) {
  const isSame = (one, other) => one === other || (typeof one === 'number' && Math.abs(one - other) < 1e-9);
  const differs = (ours, theirs, fields) => fields.find((field) => !isSame(ours[field], theirs[field]));
  const numbers = ['nominalWeight', 'effectiveWeight', 'shareInGroup', 'part', 'points'];
  for (const [i, criterion] of card.criteria.entries()) {
    const field = differs(criterion, byHand.criteria[i], ['code', 'use', 'raw', 'normalised', 'clamped', ...numbers]);
    if (field !== undefined) return `${criterion.code}, ${field}`;
  }
  for (const [i, group] of card.groups.slice(1).entries()) {
    const field = differs(group, byHand.groups[i], ['code', 'status', 'score', 'renormalised', ...numbers]);
    if (field !== undefined) return `${group.code}, ${field}`;
  }
  return JSON.stringify(card.availability) === JSON.stringify(byHand.availability) ? undefined : 'availability';
}

const zOf = (caution) => (caution?.method === 'wilson-lower' ? quantileByHand(caution.confidence) : 0);

function scale(code) {
  const { worst, best, transform } = adinda.criteria[code].normalise;
  return transform === 'ln' ? { worst: Math.log(worst), best: Math.log(best) } : { worst, best };
}
