import { csvRecords } from './csv-records.ts';
import { areJobs, dateOrderOf, draftOfRecord, looksLikeJob } from './job-record.ts';
import { reading, type Body, type Reader } from './reader.ts';

/** A spreadsheet of jobs under usual column names: what an organisation exports when it has no feed. */
export const jobCsv: Reader = {
  format: 'job-csv',
  sees: (body) => body.type === 'csv' && areJobs(csvRecords(body.rows.slice(0, 20))),
  read(body, context) {
    const records = csvRecords((body as Extract<Body, { type: 'csv' }>).rows);
    const list = { dateOrder: dateOrderOf(records), address: context.url };
    return reading('job-csv', { title: '', ...(context.url ? { url: context.url } : {}) }, records, (record) => (looksLikeJob(record) ? draftOfRecord(record, list) : 'no job: title and other fields are missing'), context);
  },
};
