// Made by scripts/generate-schemas.mjs from schemas/article-record.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
      if (data.v === void 0 && (missing0 = "v") || data.id === void 0 && (missing0 = "id") || data.path === void 0 && (missing0 = "path") || data.earlier === void 0 && (missing0 = "earlier")) {
        validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.v !== void 0) {
          let data0 = data.v;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (1 !== data0) {
            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
                  validate20.errors = [{ instancePath: instancePath + "/id", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data1)) {
                    validate20.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                    return false;
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              let data2 = data.path;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (data2.length > 4096) {
                    validate20.errors = [{ instancePath: instancePath + "/path", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                    return false;
                  } else {
                    if (data2.length < 1) {
                      validate20.errors = [{ instancePath: instancePath + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.earlier !== void 0) {
                let data3 = data.earlier;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e3) {
                      validate20.errors = [{ instancePath: instancePath + "/earlier", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs10 = errors;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data4 === "string") {
                            if (data4.length > 4096) {
                              validate20.errors = [{ instancePath: instancePath + "/earlier/" + i0, keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                              return false;
                            } else {
                              if (data4.length < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/earlier/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/earlier/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/earlier", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
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
validate20.evaluated = { "props": { "v": true, "id": true, "path": true, "earlier": true }, "dynamicProps": false, "dynamicItems": false };

/** Tells whether `data` keeps to schemas/article-record.schema.json. After a no, `errors` says why. */
export const validateArticleRecord: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate20;
