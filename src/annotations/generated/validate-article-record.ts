// Made by scripts/generate-schemas.mjs from schemas/article-record.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 4096) {
        validate22.errors = [{ instancePath, keyword: "maxLength", params: { limit: 4096 } }];
        return false;
      } else {
        if (data.length < 1) {
          validate22.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }];
          return false;
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.v === void 0 && (missing0 = "v") || data.id === void 0 && (missing0 = "id") || data.path === void 0 && (missing0 = "path") || data.earlier === void 0 && (missing0 = "earlier")) {
        validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.v !== void 0) {
          let data0 = data.v;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate21.errors = [{ instancePath: instancePath + "/v", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (1 !== data0) {
            validate21.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 80) {
                  validate21.errors = [{ instancePath: instancePath + "/id", keyword: "maxLength", params: { limit: 80 } }];
                  return false;
                } else {
                  if (!pattern0.test(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }];
                    return false;
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              const _errs5 = errors;
              if (!validate22(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.earlier !== void 0) {
                let data3 = data.earlier;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e3) {
                      validate21.errors = [{ instancePath: instancePath + "/earlier", keyword: "maxItems", params: { limit: 1e3 } }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate22(data3[i0], { instancePath: instancePath + "/earlier/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/earlier", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
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

/** Tells whether `data` keeps to schemas/article-record.schema.json. After a no, `errors` says why. */
export const validateArticleRecord: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate21;
