import type { PrepareSource, ReadSource, SourceLabels, SourcePages } from '../core/source/source.ts';
import type { FillTarget, TargetFields } from '../core/target/target.ts';
import { concur } from './concur.ts';
import { mileiq } from './mileiq.ts';

/**
 * What the script of each order knows of the vendors, so that none carries what only the others or the background ask for. The
 * build puts in the data itself (`scripts/page-data.ts`).
 */

const { otherPages, lists, nameShape, wordNames, values, decoys, appIdField, appName, prepared } = concur;
const { pages, identifiers, companyHeading } = concur;
const { domain, believed, administration, buttons, denied, outdated } = concur;
const { enterManually, confirmManually } = concur;
const { apiSuffix, baseField, tokenPath } = concur.tokenEndpoint;
const { fields, negative, choiceLabels } = mileiq;
const { context, others, plain, plainInAnswers, neutral, denying, urlForms, validateButton, answers } =
  mileiq;

export const POINT_SOURCE: SourceLabels = {
  ...{ otherPages, lists, nameShape, wordNames, values, decoys, appIdField, appName, prepared },
};
const SOURCE_PAGES: SourcePages = { ...POINT_SOURCE, pages, identifiers, companyHeading };
export const READ_SOURCE: ReadSource = {
  ...{ ...SOURCE_PAGES, domain, believed, administration, buttons, denied, outdated },
  tokenEndpoint: { apiSuffix, baseField, tokenPath },
};
export const PREPARE_SOURCE: PrepareSource = { ...SOURCE_PAGES, enterManually, confirmManually };

export const POINT_TARGET: TargetFields = { fields, negative, choiceLabels };
export const FILL_TARGET: FillTarget = {
  ...{
    ...POINT_TARGET,
    context,
    others,
    plain,
    plainInAnswers,
    neutral,
    denying,
    urlForms,
    validateButton,
    answers,
  },
};
