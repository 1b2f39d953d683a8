/*
 * DuckDB over partitioned Parquet: each partition is read and counted alone, as separate machines would; the states are
 * merged. Registrations are judged by a function in SQL, in the order of their ids.
 *
 *   node duckdb.mjs LAKE OUT AS_OF FROM THROUGH
 *
 * LAKE holds registrations/province=…/*.parquet and activities/month=…/*.parquet, each row a `line` of JSON.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { countLines, definitionOf, judgeLine, mergeParts } from './many-machines.mjs';

const [lake, out, asOf, from, through] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const linesOf = async (sql) => (await connection.runAndReadAll(sql)).getRows().map(([line]) => line);

const verdict = DuckDBScalarFunction.create({
  name: 'kim_verdict',
  returnType: VARCHAR,
  parameterTypes: [VARCHAR],
  mainFunction: (_info, input, output) => {
    const lines = input.getColumnVector(0);
    for (let i = 0; i < input.rowCount; i++) output.setItem(i, judgeLine(lines.getItem(i), asOf));
    output.flush();
  },
});
connection.registerScalarFunction(verdict);

mkdirSync(out, { recursive: true });
const registrations = `read_parquet('${join(lake, 'registrations')}/*/*.parquet', hive_partitioning = true)`;
const verdicts = await linesOf(`select kim_verdict(line) from ${registrations} order by number`);
writeFileSync(join(out, 'verdicts.ndjson'), `${verdicts.join('\n')}\n`);

const definition = definitionOf(asOf, from, through);
const parts = [];
for (const partition of readdirSync(join(lake, 'activities'))) {
  const lines = await linesOf(`select line from read_parquet('${join(lake, 'activities', partition)}/*.parquet')`);
  parts.push(countLines(lines, definition));
}
writeFileSync(join(out, 'counts.json'), `${mergeParts(parts, definition)}\n`);
connection.closeSync();
