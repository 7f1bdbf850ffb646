// Made by scripts/generate-schemas.mjs from schemas/format.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format")) {
        validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.format !== void 0) {
          let data0 = data.format;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate21.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e6 || isNaN(data0)) {
                validate21.errors = [{ instancePath: instancePath + "/format", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } }];
                return false;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/format", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

/** Tells whether `data` keeps to schemas/format.schema.json. After a no, `errors` says why. */
export const validateFormat: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate21;
