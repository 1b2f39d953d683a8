import { type OpenApiComponents, openApiComponents } from 'kim-domain/schemas';
import { id } from 'kim-domain/texts/id';
import { ruleSetAt } from 'kim-domain/validate';

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('KimProblem') } },
});

/** What is answered to a registration that was stored, as the recipes for services do: how the KIM stands, and under which rules. */
const standing = {
  allOf: [
    refTo('KimExplainedRequirements'),
    {
      type: 'object',
      required: ['ruleSet', 'asOf'],
      properties: { ruleSet: { type: 'string' }, asOf: { type: 'string', format: 'date' } },
    },
  ],
};

/** The operation that takes in a submission of one kind. */
const taking = (kind: string, operationId: string, summary: string, stored: object) => ({
  operationId,
  summary,
  description: 'Menyimpan berkas yang benar bentuknya dan tidak melanggar aturan yang dapat diperiksa.',
  tags: ['pendaftaran'],
  requestBody: { required: true, content: { 'application/json': { schema: refTo(kind) } } },
  responses: {
    '201': {
      description: 'Berkas disimpan',
      content: { 'application/json': { schema: stored } },
    },
    '400': problem('Data yang dikirim bukan JSON'),
    '413': problem('Data terlalu besar'),
    '415': problem('Jenis data tidak sesuai'),
    '422': problem('Berkas belum dapat diterima'),
  },
});

/** The document of a service that takes in registrations, under the rules of a day; plain data. */
export function openApiDocument(asOf: string) {
  const components: OpenApiComponents = openApiComponents({ ruleSet: ruleSetAt(asOf), language: id });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pendaftaran KIM',
      description: 'Menerima pendaftaran KIM dan menyatakan persyaratan yang sudah atau belum terpenuhi.',
      version: '1.0.0',
      contact: { name: 'Dinas Kominfo', url: 'https://kominfo.kabupaten.test' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://kominfo.kabupaten.test/api' }],
    security: [],
    tags: [{ name: 'pendaftaran', description: 'Pendaftaran KIM' }],
    paths: {
      '/kim': { post: taking('KimRegistration', 'daftarkanKim', 'Mendaftarkan KIM', standing) },
      '/laporan': {
        post: taking('KimActivityReport', 'laporkanKegiatan', 'Melaporkan kegiatan KIM', refTo('KimJudgement')),
      },
      '/kim/{id}/skor': {
        get: {
          operationId: 'bacaSkorKim',
          summary: 'Skor KIM',
          description: 'Kartu skor KIM untuk periode terakhir.',
          tags: ['pendaftaran'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            '200': {
              description: 'Kartu skor',
              content: { 'application/json': { schema: refTo('KimScorecard') } },
            },
            '404': problem('Tidak ada data di alamat ini'),
          },
        },
      },
    },
    components,
  };
}
