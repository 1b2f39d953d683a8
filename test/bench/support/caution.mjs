/** The normal quantile, found by halving an error function that is summed up: slow, and done once a criterion. */
export function quantileByHand(probability) {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalByHand(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function normalByHand(z) {
  let sum = z;
  let term = z;
  for (let i = 1; i < 200; i++) {
    term *= (z * z) / (2 * i + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** A value drawn towards caution, as a framework asks. */
export function cautiously({ value, numerator, denominator }, caution, z) {
  if (caution === undefined || numerator === undefined || denominator === undefined) return value;
  if (caution.method === 'shrinkage') {
    return (numerator + caution.records * caution.towards) / (denominator + caution.records);
  }
  if (caution.method === 'least-denominator') {
    return denominator >= caution.denominator ? value : numerator / caution.denominator;
  }
  if (denominator <= 0) return 0;
  const share = Math.min(1, numerator / denominator);
  const centre = share + (z * z) / (2 * denominator);
  const spread = z * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator * denominator));
  return Math.max(0, (centre - spread) / (1 + (z * z) / denominator));
}
