import { choice, namedChoices, type OwnList, type OwnLists } from './own-lists.js';

/** The four levels of a rubric; without a criterion they are numbers. */
const levels: OwnList = ({ indicators }, { criterion }) => {
  const rubrics: Readonly<Record<string, readonly string[]>> = indicators?.rubrics ?? {};
  const texts = criterion !== undefined && Object.hasOwn(rubrics, criterion) ? rubrics[criterion] : undefined;
  return ['1', '2', '3', '4'].map((level, index) => {
    const text = texts?.[index];
    return choice(level, { label: text === undefined ? level : `${level}. ${text}`, definition: text ?? level });
  });
};

/** What a rating is chosen from; only reports have ratings. */
export const rubricLists: OwnLists = {
  'rubric-criteria': ({ indicators }) =>
    indicators?.rubrics && namedChoices(Object.keys(indicators.rubrics), indicators),
  level: levels,
};
