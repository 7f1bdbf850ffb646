// Made by scripts/generate-schemas.mjs from schemas/format.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format")) {
        validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.format !== void 0) {
          let data0 = data.format;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate20.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e6 || isNaN(data0)) {
                validate20.errors = [{ instancePath: instancePath + "/format", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                return false;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  validate20.errors = [{ instancePath: instancePath + "/format", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "format": true }, "dynamicProps": false, "dynamicItems": false };

/** Tells whether `data` keeps to schemas/format.schema.json. After a no, `errors` says why. */
export const validateFormat: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate20;
