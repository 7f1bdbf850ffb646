// Made by scripts/generate-schemas.mjs from schemas/annotation-event.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

var schema6 = { "$id": "stet:annotation-event", "type": "object", "required": ["v", "id", "annotation", "op", "parents", "actor", "at", "set"], "properties": { "v": { "type": "integer", "const": 1 }, "id": { "$ref": "#/$defs/uuid" }, "annotation": { "$ref": "#/$defs/uuid" }, "op": { "enum": ["create", "set", "reply", "reanchor", "delete", "undelete"] }, "parents": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/uuid" } }, "actor": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, "set": { "$ref": "#/$defs/fields" } }, "allOf": [{ "if": { "properties": { "op": { "const": "create" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["kind", "status", "anchor"] } } } }, { "if": { "properties": { "op": { "const": "reply" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["note"] } } } }, { "if": { "properties": { "op": { "const": "reanchor" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["anchor"] } } } }], "$defs": { "uuid": { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "words": { "type": "string", "maxLength": 2e4 }, "fields": { "type": "object", "properties": { "kind": { "enum": ["anonymous-source", "unverified-claim", "sibling-difference", "quote", "number", "name", "criticism", "legal", "missing", "note"] }, "status": { "enum": ["open", "query", "needs-source", "disputed", "checked", "opinion", "stet", "cut"] }, "note": { "$ref": "#/$defs/words" }, "anchor": { "$ref": "#/$defs/anchor" }, "finding": { "anyOf": [{ "$ref": "#/$defs/finding" }, { "type": "null" }] }, "initials": { "type": ["string", "null"], "maxLength": 20 }, "evidence": { "type": ["array", "null"], "maxItems": 200, "items": { "$ref": "#/$defs/evidence" } }, "sourceCount": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e3 }, "anonymityReason": { "type": ["string", "null"], "maxLength": 2e3 }, "approvedBy": { "type": ["string", "null"], "maxLength": 200 }, "replySought": { "type": ["string", "null"], "maxLength": 2e3 }, "decision": { "type": ["string", "null"], "maxLength": 2e3 } } }, "anchor": { "type": "object", "required": ["exact", "prefix", "suffix", "start", "end"], "properties": { "blob": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{40,64}$" }, "exact": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "prefix": { "type": "string", "maxLength": 2e3 }, "suffix": { "type": "string", "maxLength": 2e3 }, "start": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "end": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "count": { "type": "integer", "minimum": 1, "maximum": 1e3 } } }, "finding": { "type": "object", "required": ["rule", "fingerprint"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 100 }, "fingerprint": { "type": "string", "minLength": 1, "maxLength": 100 } } }, "evidence": { "type": "object", "required": ["type", "reference"], "properties": { "type": { "type": "string", "minLength": 1, "maxLength": 40 }, "reference": { "type": "string", "maxLength": 2e3 }, "page": { "type": "string", "maxLength": 40 }, "time": { "type": "string", "maxLength": 40 }, "url": { "type": "string", "maxLength": 2e3, "pattern": "^https?://" } } } } };
var pattern0 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 36) {
        validate22.errors = [{ instancePath, keyword: "maxLength", params: { limit: 36 } }];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate22.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } }];
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
var schema8 = { "type": "object", "properties": { "kind": { "enum": ["anonymous-source", "unverified-claim", "sibling-difference", "quote", "number", "name", "criticism", "legal", "missing", "note"] }, "status": { "enum": ["open", "query", "needs-source", "disputed", "checked", "opinion", "stet", "cut"] }, "note": { "$ref": "#/$defs/words" }, "anchor": { "$ref": "#/$defs/anchor" }, "finding": { "anyOf": [{ "$ref": "#/$defs/finding" }, { "type": "null" }] }, "initials": { "type": ["string", "null"], "maxLength": 20 }, "evidence": { "type": ["array", "null"], "maxItems": 200, "items": { "$ref": "#/$defs/evidence" } }, "sourceCount": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e3 }, "anonymityReason": { "type": ["string", "null"], "maxLength": 2e3 }, "approvedBy": { "type": ["string", "null"], "maxLength": 200 }, "replySought": { "type": ["string", "null"], "maxLength": 2e3 }, "decision": { "type": ["string", "null"], "maxLength": 2e3 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (data.length > 2e4) {
        validate27.errors = [{ instancePath, keyword: "maxLength", params: { limit: 2e4 } }];
        return false;
      }
    } else {
      validate27.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[0-9a-f]{40,64}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.exact === void 0 && (missing0 = "exact") || data.prefix === void 0 && (missing0 = "prefix") || data.suffix === void 0 && (missing0 = "suffix") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end")) {
        validate29.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.blob !== void 0) {
          let data0 = data.blob;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 64) {
                validate29.errors = [{ instancePath: instancePath + "/blob", keyword: "maxLength", params: { limit: 64 } }];
                return false;
              } else {
                if (!pattern3.test(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/blob", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                  return false;
                }
              }
            } else {
              validate29.errors = [{ instancePath: instancePath + "/blob", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.exact !== void 0) {
            let data1 = data.exact;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 2e4) {
                  validate29.errors = [{ instancePath: instancePath + "/exact", keyword: "maxLength", params: { limit: 2e4 } }];
                  return false;
                } else {
                  if (data1.length < 1) {
                    validate29.errors = [{ instancePath: instancePath + "/exact", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/exact", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefix !== void 0) {
              let data2 = data.prefix;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (data2.length > 2e3) {
                    validate29.errors = [{ instancePath: instancePath + "/prefix", keyword: "maxLength", params: { limit: 2e3 } }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/prefix", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.suffix !== void 0) {
                let data3 = data.suffix;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (data3.length > 2e3) {
                      validate29.errors = [{ instancePath: instancePath + "/suffix", keyword: "maxLength", params: { limit: 2e3 } }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/suffix", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.start !== void 0) {
                  let data4 = data.start;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate29.errors = [{ instancePath: instancePath + "/start", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e9 || isNaN(data4)) {
                        validate29.errors = [{ instancePath: instancePath + "/start", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate29.errors = [{ instancePath: instancePath + "/start", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.end !== void 0) {
                    let data5 = data.end;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate29.errors = [{ instancePath: instancePath + "/end", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 1e9 || isNaN(data5)) {
                          validate29.errors = [{ instancePath: instancePath + "/end", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate29.errors = [{ instancePath: instancePath + "/end", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.count !== void 0) {
                      let data6 = data.count;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate29.errors = [{ instancePath: instancePath + "/count", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 1e3 || isNaN(data6)) {
                            validate29.errors = [{ instancePath: instancePath + "/count", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
                            return false;
                          } else {
                            if (data6 < 1 || isNaN(data6)) {
                              validate29.errors = [{ instancePath: instancePath + "/count", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.rule !== void 0) {
          let data0 = data.rule;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 100) {
                validate31.errors = [{ instancePath: instancePath + "/rule", keyword: "maxLength", params: { limit: 100 } }];
                return false;
              } else {
                if (data0.length < 1) {
                  validate31.errors = [{ instancePath: instancePath + "/rule", keyword: "minLength", params: { limit: 1 } }];
                  return false;
                }
              }
            } else {
              validate31.errors = [{ instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fingerprint !== void 0) {
            let data1 = data.fingerprint;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 100) {
                  validate31.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "maxLength", params: { limit: 100 } }];
                  return false;
                } else {
                  if (data1.length < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^https?://", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reference === void 0 && (missing0 = "reference")) {
        validate33.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (data0.length > 40) {
                validate33.errors = [{ instancePath: instancePath + "/type", keyword: "maxLength", params: { limit: 40 } }];
                return false;
              } else {
                if (data0.length < 1) {
                  validate33.errors = [{ instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } }];
                  return false;
                }
              }
            } else {
              validate33.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reference !== void 0) {
            let data1 = data.reference;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (data1.length > 2e3) {
                  validate33.errors = [{ instancePath: instancePath + "/reference", keyword: "maxLength", params: { limit: 2e3 } }];
                  return false;
                }
              } else {
                validate33.errors = [{ instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.page !== void 0) {
              let data2 = data.page;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (data2.length > 40) {
                    validate33.errors = [{ instancePath: instancePath + "/page", keyword: "maxLength", params: { limit: 40 } }];
                    return false;
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.time !== void 0) {
                let data3 = data.time;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (data3.length > 40) {
                      validate33.errors = [{ instancePath: instancePath + "/time", keyword: "maxLength", params: { limit: 40 } }];
                      return false;
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/time", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.url !== void 0) {
                  let data4 = data.url;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (data4.length > 2e3) {
                        validate33.errors = [{ instancePath: instancePath + "/url", keyword: "maxLength", params: { limit: 2e3 } }];
                        return false;
                      } else {
                        if (!pattern4.test(data4)) {
                          validate33.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^https?://" } }];
                          return false;
                        }
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        let data0 = data.kind;
        const _errs1 = errors;
        if (!(data0 === "anonymous-source" || data0 === "unverified-claim" || data0 === "sibling-difference" || data0 === "quote" || data0 === "number" || data0 === "name" || data0 === "criticism" || data0 === "legal" || data0 === "missing" || data0 === "note")) {
          validate26.errors = [{ instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema8.properties.kind.enum } }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status;
          const _errs2 = errors;
          if (!(data1 === "open" || data1 === "query" || data1 === "needs-source" || data1 === "disputed" || data1 === "checked" || data1 === "opinion" || data1 === "stet" || data1 === "cut")) {
            validate26.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema8.properties.status.enum } }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.note !== void 0) {
            const _errs3 = errors;
            if (!validate27(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.anchor !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.anchor, { instancePath: instancePath + "/anchor", parentData: data, parentDataProperty: "anchor", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.finding !== void 0) {
                let data4 = data.finding;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                const _errs7 = errors;
                if (!validate31(data4, { instancePath: instancePath + "/finding", parentData: data, parentDataProperty: "finding", rootData })) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs8 = errors;
                  if (data4 !== null) {
                    const err0 = { instancePath: instancePath + "/finding", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/finding", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate26.errors = vErrors;
                  return false;
                } else {
                  errors = _errs6;
                  if (vErrors !== null) {
                    if (_errs6) {
                      vErrors.length = _errs6;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.initials !== void 0) {
                  let data5 = data.initials;
                  const _errs10 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validate26.errors = [{ instancePath: instancePath + "/initials", keyword: "type", params: { type: schema8.properties.initials.type } }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data5 === "string") {
                      if (data5.length > 20) {
                        validate26.errors = [{ instancePath: instancePath + "/initials", keyword: "maxLength", params: { limit: 20 } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data6 = data.evidence;
                    const _errs12 = errors;
                    if (!Array.isArray(data6) && data6 !== null) {
                      validate26.errors = [{ instancePath: instancePath + "/evidence", keyword: "type", params: { type: schema8.properties.evidence.type } }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (Array.isArray(data6)) {
                        if (data6.length > 200) {
                          validate26.errors = [{ instancePath: instancePath + "/evidence", keyword: "maxItems", params: { limit: 200 } }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs14 = errors;
                            if (!validate33(data6[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs14 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sourceCount !== void 0) {
                      let data8 = data.sourceCount;
                      const _errs15 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
                        validate26.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "type", params: { type: schema8.properties.sourceCount.type } }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 > 1e3 || isNaN(data8)) {
                            validate26.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }];
                            return false;
                          } else {
                            if (data8 < 0 || isNaN(data8)) {
                              validate26.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.anonymityReason !== void 0) {
                        let data9 = data.anonymityReason;
                        const _errs17 = errors;
                        if (typeof data9 !== "string" && data9 !== null) {
                          validate26.errors = [{ instancePath: instancePath + "/anonymityReason", keyword: "type", params: { type: schema8.properties.anonymityReason.type } }];
                          return false;
                        }
                        if (errors === _errs17) {
                          if (typeof data9 === "string") {
                            if (data9.length > 2e3) {
                              validate26.errors = [{ instancePath: instancePath + "/anonymityReason", keyword: "maxLength", params: { limit: 2e3 } }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.approvedBy !== void 0) {
                          let data10 = data.approvedBy;
                          const _errs19 = errors;
                          if (typeof data10 !== "string" && data10 !== null) {
                            validate26.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "type", params: { type: schema8.properties.approvedBy.type } }];
                            return false;
                          }
                          if (errors === _errs19) {
                            if (typeof data10 === "string") {
                              if (data10.length > 200) {
                                validate26.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "maxLength", params: { limit: 200 } }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.replySought !== void 0) {
                            let data11 = data.replySought;
                            const _errs21 = errors;
                            if (typeof data11 !== "string" && data11 !== null) {
                              validate26.errors = [{ instancePath: instancePath + "/replySought", keyword: "type", params: { type: schema8.properties.replySought.type } }];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (typeof data11 === "string") {
                                if (data11.length > 2e3) {
                                  validate26.errors = [{ instancePath: instancePath + "/replySought", keyword: "maxLength", params: { limit: 2e3 } }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.decision !== void 0) {
                              let data12 = data.decision;
                              const _errs23 = errors;
                              if (typeof data12 !== "string" && data12 !== null) {
                                validate26.errors = [{ instancePath: instancePath + "/decision", keyword: "type", params: { type: schema8.properties.decision.type } }];
                                return false;
                              }
                              if (errors === _errs23) {
                                if (typeof data12 === "string") {
                                  if (data12.length > 2e3) {
                                    validate26.errors = [{ instancePath: instancePath + "/decision", keyword: "maxLength", params: { limit: 2e3 } }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.op === void 0 && (missing0 = "op")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.op !== void 0) {
        if ("create" !== data.op) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.set !== void 0) {
        let data1 = data.set;
        const _errs6 = errors;
        if (errors === _errs6) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing1;
            if (data1.kind === void 0 && (missing1 = "kind") || data1.status === void 0 && (missing1 = "status") || data1.anchor === void 0 && (missing1 = "anchor")) {
              validate21.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            }
          } else {
            validate21.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid4 = true;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.op === void 0 && (missing2 = "op")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.op !== void 0) {
          if ("reply" !== data.op) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.set !== void 0) {
          let data3 = data.set;
          const _errs13 = errors;
          if (errors === _errs13) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing3;
              if (data3.note === void 0 && (missing3 = "note")) {
                validate21.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing3 } }];
                return false;
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
        }
      }
      var _valid1 = _errs12 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err5 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate21.errors = vErrors;
      return false;
    }
    var valid0 = _errs8 === errors;
    if (valid0) {
      const _errs15 = errors;
      const _errs16 = errors;
      let valid7 = true;
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing4;
        if (data.op === void 0 && (missing4 = "op")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          if (data.op !== void 0) {
            if ("reanchor" !== data.op) {
              const err7 = {};
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs17 === errors;
      errors = _errs16;
      if (vErrors !== null) {
        if (_errs16) {
          vErrors.length = _errs16;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs19 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.set !== void 0) {
            let data5 = data.set;
            const _errs20 = errors;
            if (errors === _errs20) {
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing5;
                if (data5.anchor === void 0 && (missing5 = "anchor")) {
                  validate21.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing5 } }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" } }];
                return false;
              }
            }
          }
        }
        var _valid2 = _errs19 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        const err8 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
        validate21.errors = vErrors;
        return false;
      }
      var valid0 = _errs15 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.v === void 0 && (missing6 = "v") || data.id === void 0 && (missing6 = "id") || data.annotation === void 0 && (missing6 = "annotation") || data.op === void 0 && (missing6 = "op") || data.parents === void 0 && (missing6 = "parents") || data.actor === void 0 && (missing6 = "actor") || data.at === void 0 && (missing6 = "at") || data.set === void 0 && (missing6 = "set")) {
        validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing6 } }];
        return false;
      } else {
        if (data.v !== void 0) {
          let data6 = data.v;
          const _errs22 = errors;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            validate21.errors = [{ instancePath: instancePath + "/v", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (1 !== data6) {
            validate21.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 } }];
            return false;
          }
          var valid10 = _errs22 === errors;
        } else {
          var valid10 = true;
        }
        if (valid10) {
          if (data.id !== void 0) {
            const _errs24 = errors;
            if (!validate22(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
            var valid10 = _errs24 === errors;
          } else {
            var valid10 = true;
          }
          if (valid10) {
            if (data.annotation !== void 0) {
              const _errs25 = errors;
              if (!validate22(data.annotation, { instancePath: instancePath + "/annotation", parentData: data, parentDataProperty: "annotation", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
              var valid10 = _errs25 === errors;
            } else {
              var valid10 = true;
            }
            if (valid10) {
              if (data.op !== void 0) {
                let data9 = data.op;
                const _errs26 = errors;
                if (!(data9 === "create" || data9 === "set" || data9 === "reply" || data9 === "reanchor" || data9 === "delete" || data9 === "undelete")) {
                  validate21.errors = [{ instancePath: instancePath + "/op", keyword: "enum", params: { allowedValues: schema6.properties.op.enum } }];
                  return false;
                }
                var valid10 = _errs26 === errors;
              } else {
                var valid10 = true;
              }
              if (valid10) {
                if (data.parents !== void 0) {
                  let data10 = data.parents;
                  const _errs27 = errors;
                  if (errors === _errs27) {
                    if (Array.isArray(data10)) {
                      if (data10.length > 1e3) {
                        validate21.errors = [{ instancePath: instancePath + "/parents", keyword: "maxItems", params: { limit: 1e3 } }];
                        return false;
                      } else {
                        var valid11 = true;
                        const len0 = data10.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs29 = errors;
                          if (!validate22(data10[i0], { instancePath: instancePath + "/parents/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                          }
                          var valid11 = _errs29 === errors;
                          if (!valid11) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/parents", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid10 = _errs27 === errors;
                } else {
                  var valid10 = true;
                }
                if (valid10) {
                  if (data.actor !== void 0) {
                    let data12 = data.actor;
                    const _errs30 = errors;
                    if (errors === _errs30) {
                      if (typeof data12 === "string") {
                        if (data12.length > 200) {
                          validate21.errors = [{ instancePath: instancePath + "/actor", keyword: "maxLength", params: { limit: 200 } }];
                          return false;
                        } else {
                          if (data12.length < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/actor", keyword: "minLength", params: { limit: 1 } }];
                            return false;
                          } else {
                            if (!pattern1.test(data12)) {
                              validate21.errors = [{ instancePath: instancePath + "/actor", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" } }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/actor", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                    var valid10 = _errs30 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data.at !== void 0) {
                      let data13 = data.at;
                      const _errs32 = errors;
                      if (errors === _errs32) {
                        if (typeof data13 === "string") {
                          if (data13.length > 40) {
                            validate21.errors = [{ instancePath: instancePath + "/at", keyword: "maxLength", params: { limit: 40 } }];
                            return false;
                          } else {
                            if (!pattern2.test(data13)) {
                              validate21.errors = [{ instancePath: instancePath + "/at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" } }];
                              return false;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/at", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid10 = _errs32 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.set !== void 0) {
                        const _errs34 = errors;
                        if (!validate26(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData })) {
                          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                          errors = vErrors.length;
                        }
                        var valid10 = _errs34 === errors;
                      } else {
                        var valid10 = true;
                      }
                    }
                  }
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

/** Tells whether `data` keeps to schemas/annotation-event.schema.json. After a no, `errors` says why. */
export const validateAnnotationEvent: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate21;
