// Made by scripts/generate-schemas.mjs from schemas/annotation-event.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../schema-error';

var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stet:annotation-event", "type": "object", "required": ["v", "id", "annotation", "op", "parents", "actor", "at", "set"], "properties": { "v": { "type": "integer", "const": 1 }, "id": { "$ref": "#/$defs/uuid" }, "annotation": { "$ref": "#/$defs/uuid" }, "op": { "enum": ["create", "set", "reply", "reanchor", "delete", "undelete"] }, "parents": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/uuid" } }, "actor": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$" }, "at": { "type": "string", "maxLength": 40, "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, "set": { "$ref": "#/$defs/fields" } }, "allOf": [{ "if": { "properties": { "op": { "const": "create" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["kind", "status", "anchor"] } } } }, { "if": { "properties": { "op": { "const": "reply" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["note"] } } } }, { "if": { "properties": { "op": { "const": "reanchor" } }, "required": ["op"] }, "then": { "properties": { "set": { "type": "object", "required": ["anchor"] } } } }], "$defs": { "uuid": { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "words": { "type": "string", "maxLength": 2e4 }, "fields": { "type": "object", "properties": { "kind": { "enum": ["anonymous-source", "unverified-claim", "sibling-difference", "quote", "number", "name", "criticism", "legal", "missing", "note"] }, "status": { "enum": ["open", "query", "needs-source", "disputed", "checked", "opinion", "stet", "cut"] }, "note": { "$ref": "#/$defs/words" }, "anchor": { "$ref": "#/$defs/anchor" }, "finding": { "anyOf": [{ "$ref": "#/$defs/finding" }, { "type": "null" }] }, "initials": { "type": ["string", "null"], "maxLength": 20 }, "evidence": { "type": ["array", "null"], "maxItems": 200, "items": { "$ref": "#/$defs/evidence" } }, "sourceCount": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e3 }, "anonymityReason": { "type": ["string", "null"], "maxLength": 2e3 }, "approvedBy": { "type": ["string", "null"], "maxLength": 200 }, "replySought": { "type": ["string", "null"], "maxLength": 2e3 }, "decision": { "type": ["string", "null"], "maxLength": 2e3 } } }, "anchor": { "type": "object", "required": ["exact", "prefix", "suffix", "start", "end"], "properties": { "blob": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{40,64}$" }, "exact": { "type": "string", "minLength": 1, "maxLength": 2e4 }, "prefix": { "type": "string", "maxLength": 2e3 }, "suffix": { "type": "string", "maxLength": 2e3 }, "start": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "end": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "count": { "type": "integer", "minimum": 1, "maximum": 1e3 } } }, "finding": { "type": "object", "required": ["rule", "fingerprint"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 100 }, "fingerprint": { "type": "string", "minLength": 1, "maxLength": 100 } } }, "evidence": { "type": "object", "required": ["type", "reference"], "properties": { "type": { "type": "string", "minLength": 1, "maxLength": 40 }, "reference": { "type": "string", "maxLength": 2e3 }, "page": { "type": "string", "maxLength": 40 }, "time": { "type": "string", "maxLength": 40 }, "url": { "type": "string", "maxLength": 2e3, "pattern": "^https?://" } } } } };
var pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var pattern8 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
var schema35 = { "type": "object", "properties": { "kind": { "enum": ["anonymous-source", "unverified-claim", "sibling-difference", "quote", "number", "name", "criticism", "legal", "missing", "note"] }, "status": { "enum": ["open", "query", "needs-source", "disputed", "checked", "opinion", "stet", "cut"] }, "note": { "$ref": "#/$defs/words" }, "anchor": { "$ref": "#/$defs/anchor" }, "finding": { "anyOf": [{ "$ref": "#/$defs/finding" }, { "type": "null" }] }, "initials": { "type": ["string", "null"], "maxLength": 20 }, "evidence": { "type": ["array", "null"], "maxItems": 200, "items": { "$ref": "#/$defs/evidence" } }, "sourceCount": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e3 }, "anonymityReason": { "type": ["string", "null"], "maxLength": 2e3 }, "approvedBy": { "type": ["string", "null"], "maxLength": 200 }, "replySought": { "type": ["string", "null"], "maxLength": 2e3 }, "decision": { "type": ["string", "null"], "maxLength": 2e3 } } };
var pattern9 = new RegExp("^[0-9a-f]{40,64}$", "u");
var pattern10 = new RegExp("^https?://", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        let data0 = data.kind;
        const _errs1 = errors;
        if (!(data0 === "anonymous-source" || data0 === "unverified-claim" || data0 === "sibling-difference" || data0 === "quote" || data0 === "number" || data0 === "name" || data0 === "criticism" || data0 === "legal" || data0 === "missing" || data0 === "note")) {
          validate21.errors = [{ instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema35.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
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
            validate21.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema35.properties.status.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.note !== void 0) {
            let data2 = data.note;
            const _errs3 = errors;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data2 === "string") {
                if (data2.length > 2e4) {
                  validate21.errors = [{ instancePath: instancePath + "/note", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/note", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.anchor !== void 0) {
              let data3 = data.anchor;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing0;
                  if (data3.exact === void 0 && (missing0 = "exact") || data3.prefix === void 0 && (missing0 = "prefix") || data3.suffix === void 0 && (missing0 = "suffix") || data3.start === void 0 && (missing0 = "start") || data3.end === void 0 && (missing0 = "end")) {
                    validate21.errors = [{ instancePath: instancePath + "/anchor", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                  } else {
                    if (data3.blob !== void 0) {
                      let data4 = data3.blob;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data4 === "string") {
                          if (data4.length > 64) {
                            validate21.errors = [{ instancePath: instancePath + "/anchor/blob", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                            return false;
                          } else {
                            if (!pattern9.test(data4)) {
                              validate21.errors = [{ instancePath: instancePath + "/anchor/blob", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: 'must match pattern "^[0-9a-f]{40,64}$"' }];
                              return false;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/anchor/blob", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid3 = _errs9 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data3.exact !== void 0) {
                        let data5 = data3.exact;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data5 === "string") {
                            if (data5.length > 2e4) {
                              validate21.errors = [{ instancePath: instancePath + "/anchor/exact", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                              return false;
                            } else {
                              if (data5.length < 1) {
                                validate21.errors = [{ instancePath: instancePath + "/anchor/exact", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/anchor/exact", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid3 = _errs11 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data3.prefix !== void 0) {
                          let data6 = data3.prefix;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (typeof data6 === "string") {
                              if (data6.length > 2e3) {
                                validate21.errors = [{ instancePath: instancePath + "/anchor/prefix", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                return false;
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/anchor/prefix", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid3 = _errs13 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data3.suffix !== void 0) {
                            let data7 = data3.suffix;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data7 === "string") {
                                if (data7.length > 2e3) {
                                  validate21.errors = [{ instancePath: instancePath + "/anchor/suffix", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/anchor/suffix", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs15 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data3.start !== void 0) {
                              let data8 = data3.start;
                              const _errs17 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                validate21.errors = [{ instancePath: instancePath + "/anchor/start", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs17) {
                                if (typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 1e9 || isNaN(data8)) {
                                    validate21.errors = [{ instancePath: instancePath + "/anchor/start", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                                    return false;
                                  } else {
                                    if (data8 < 0 || isNaN(data8)) {
                                      validate21.errors = [{ instancePath: instancePath + "/anchor/start", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid3 = _errs17 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.end !== void 0) {
                                let data9 = data3.end;
                                const _errs19 = errors;
                                if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                  validate21.errors = [{ instancePath: instancePath + "/anchor/end", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 > 1e9 || isNaN(data9)) {
                                      validate21.errors = [{ instancePath: instancePath + "/anchor/end", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                                      return false;
                                    } else {
                                      if (data9 < 0 || isNaN(data9)) {
                                        validate21.errors = [{ instancePath: instancePath + "/anchor/end", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid3 = _errs19 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data3.count !== void 0) {
                                  let data10 = data3.count;
                                  const _errs21 = errors;
                                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                    validate21.errors = [{ instancePath: instancePath + "/anchor/count", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs21) {
                                    if (typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 > 1e3 || isNaN(data10)) {
                                        validate21.errors = [{ instancePath: instancePath + "/anchor/count", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                        return false;
                                      } else {
                                        if (data10 < 1 || isNaN(data10)) {
                                          validate21.errors = [{ instancePath: instancePath + "/anchor/count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid3 = _errs21 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/anchor", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.finding !== void 0) {
                let data11 = data.finding;
                const _errs23 = errors;
                const _errs24 = errors;
                let valid4 = false;
                const _errs25 = errors;
                const _errs26 = errors;
                if (errors === _errs26) {
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    let missing1;
                    if (data11.rule === void 0 && (missing1 = "rule") || data11.fingerprint === void 0 && (missing1 = "fingerprint")) {
                      const err0 = { instancePath: instancePath + "/finding", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    } else {
                      if (data11.rule !== void 0) {
                        let data12 = data11.rule;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data12 === "string") {
                            if (data12.length > 100) {
                              const err1 = { instancePath: instancePath + "/finding/rule", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            } else {
                              if (data12.length < 1) {
                                const err2 = { instancePath: instancePath + "/finding/rule", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err3 = { instancePath: instancePath + "/finding/rule", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err3];
                            } else {
                              vErrors.push(err3);
                            }
                            errors++;
                          }
                        }
                        var valid6 = _errs28 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data11.fingerprint !== void 0) {
                          let data13 = data11.fingerprint;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (typeof data13 === "string") {
                              if (data13.length > 100) {
                                const err4 = { instancePath: instancePath + "/finding/fingerprint", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                                if (vErrors === null) {
                                  vErrors = [err4];
                                } else {
                                  vErrors.push(err4);
                                }
                                errors++;
                              } else {
                                if (data13.length < 1) {
                                  const err5 = { instancePath: instancePath + "/finding/fingerprint", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err5];
                                  } else {
                                    vErrors.push(err5);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err6 = { instancePath: instancePath + "/finding/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err6];
                              } else {
                                vErrors.push(err6);
                              }
                              errors++;
                            }
                          }
                          var valid6 = _errs30 === errors;
                        } else {
                          var valid6 = true;
                        }
                      }
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/finding", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs25 === errors;
                valid4 = valid4 || _valid0;
                if (_valid0) {
                  var props0 = {};
                  props0.rule = true;
                  props0.fingerprint = true;
                }
                const _errs32 = errors;
                if (data11 !== null) {
                  const err8 = { instancePath: instancePath + "/finding", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                var _valid0 = _errs32 === errors;
                valid4 = valid4 || _valid0;
                if (!valid4) {
                  const err9 = { instancePath: instancePath + "/finding", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  validate21.errors = vErrors;
                  return false;
                } else {
                  errors = _errs24;
                  if (vErrors !== null) {
                    if (_errs24) {
                      vErrors.length = _errs24;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs23 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.initials !== void 0) {
                  let data14 = data.initials;
                  const _errs34 = errors;
                  if (typeof data14 !== "string" && data14 !== null) {
                    validate21.errors = [{ instancePath: instancePath + "/initials", keyword: "type", params: { type: schema35.properties.initials.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs34) {
                    if (typeof data14 === "string") {
                      if (data14.length > 20) {
                        validate21.errors = [{ instancePath: instancePath + "/initials", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs34 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data15 = data.evidence;
                    const _errs36 = errors;
                    if (!Array.isArray(data15) && data15 !== null) {
                      validate21.errors = [{ instancePath: instancePath + "/evidence", keyword: "type", params: { type: schema35.properties.evidence.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs36) {
                      if (Array.isArray(data15)) {
                        if (data15.length > 200) {
                          validate21.errors = [{ instancePath: instancePath + "/evidence", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }];
                          return false;
                        } else {
                          var valid7 = true;
                          const len0 = data15.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data16 = data15[i0];
                            const _errs38 = errors;
                            const _errs39 = errors;
                            if (errors === _errs39) {
                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                let missing2;
                                if (data16.type === void 0 && (missing2 = "type") || data16.reference === void 0 && (missing2 = "reference")) {
                                  validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  if (data16.type !== void 0) {
                                    let data17 = data16.type;
                                    const _errs41 = errors;
                                    if (errors === _errs41) {
                                      if (typeof data17 === "string") {
                                        if (data17.length > 40) {
                                          validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/type", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                          return false;
                                        } else {
                                          if (data17.length < 1) {
                                            validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/type", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid9 = _errs41 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data16.reference !== void 0) {
                                      let data18 = data16.reference;
                                      const _errs43 = errors;
                                      if (errors === _errs43) {
                                        if (typeof data18 === "string") {
                                          if (data18.length > 2e3) {
                                            validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/reference", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid9 = _errs43 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                    if (valid9) {
                                      if (data16.page !== void 0) {
                                        let data19 = data16.page;
                                        const _errs45 = errors;
                                        if (errors === _errs45) {
                                          if (typeof data19 === "string") {
                                            if (data19.length > 40) {
                                              validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/page", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/page", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid9 = _errs45 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data16.time !== void 0) {
                                          let data20 = data16.time;
                                          const _errs47 = errors;
                                          if (errors === _errs47) {
                                            if (typeof data20 === "string") {
                                              if (data20.length > 40) {
                                                validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/time", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/time", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs47 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                        if (valid9) {
                                          if (data16.url !== void 0) {
                                            let data21 = data16.url;
                                            const _errs49 = errors;
                                            if (errors === _errs49) {
                                              if (typeof data21 === "string") {
                                                if (data21.length > 2e3) {
                                                  validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/url", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                                  return false;
                                                } else {
                                                  if (!pattern10.test(data21)) {
                                                    validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/url", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0 + "/url", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid9 = _errs49 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/evidence/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid7 = _errs38 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs36 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sourceCount !== void 0) {
                      let data22 = data.sourceCount;
                      const _errs51 = errors;
                      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && data22 !== null) {
                        validate21.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "type", params: { type: schema35.properties.sourceCount.type }, message: "must be integer,null" }];
                        return false;
                      }
                      if (errors === _errs51) {
                        if (typeof data22 == "number" && isFinite(data22)) {
                          if (data22 > 1e3 || isNaN(data22)) {
                            validate21.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                            return false;
                          } else {
                            if (data22 < 0 || isNaN(data22)) {
                              validate21.errors = [{ instancePath: instancePath + "/sourceCount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs51 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.anonymityReason !== void 0) {
                        let data23 = data.anonymityReason;
                        const _errs53 = errors;
                        if (typeof data23 !== "string" && data23 !== null) {
                          validate21.errors = [{ instancePath: instancePath + "/anonymityReason", keyword: "type", params: { type: schema35.properties.anonymityReason.type }, message: "must be string,null" }];
                          return false;
                        }
                        if (errors === _errs53) {
                          if (typeof data23 === "string") {
                            if (data23.length > 2e3) {
                              validate21.errors = [{ instancePath: instancePath + "/anonymityReason", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs53 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.approvedBy !== void 0) {
                          let data24 = data.approvedBy;
                          const _errs55 = errors;
                          if (typeof data24 !== "string" && data24 !== null) {
                            validate21.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "type", params: { type: schema35.properties.approvedBy.type }, message: "must be string,null" }];
                            return false;
                          }
                          if (errors === _errs55) {
                            if (typeof data24 === "string") {
                              if (data24.length > 200) {
                                validate21.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs55 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.replySought !== void 0) {
                            let data25 = data.replySought;
                            const _errs57 = errors;
                            if (typeof data25 !== "string" && data25 !== null) {
                              validate21.errors = [{ instancePath: instancePath + "/replySought", keyword: "type", params: { type: schema35.properties.replySought.type }, message: "must be string,null" }];
                              return false;
                            }
                            if (errors === _errs57) {
                              if (typeof data25 === "string") {
                                if (data25.length > 2e3) {
                                  validate21.errors = [{ instancePath: instancePath + "/replySought", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs57 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.decision !== void 0) {
                              let data26 = data.decision;
                              const _errs59 = errors;
                              if (typeof data26 !== "string" && data26 !== null) {
                                validate21.errors = [{ instancePath: instancePath + "/decision", keyword: "type", params: { type: schema35.properties.decision.type }, message: "must be string,null" }];
                                return false;
                              }
                              if (errors === _errs59) {
                                if (typeof data26 === "string") {
                                  if (data26.length > 2e3) {
                                    validate21.errors = [{ instancePath: instancePath + "/decision", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs59 === errors;
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
      validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "kind": true, "status": true, "note": true, "anchor": true, "finding": true, "initials": true, "evidence": true, "sourceCount": true, "anonymityReason": true, "approvedBy": true, "replySought": true, "decision": true }, "dynamicProps": false, "dynamicItems": false };
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
              validate20.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
              return false;
            }
          } else {
            validate20.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.set = true;
      props0.op = true;
    }
  }
  if (!valid1) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate20.errors = vErrors;
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
                validate20.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
      var _valid1 = _errs12 === errors;
      valid4 = _valid1;
      if (valid4) {
        var props1 = {};
        props1.set = true;
        props1.op = true;
      }
    }
    if (!valid4) {
      const err5 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate20.errors = vErrors;
      return false;
    }
    var valid0 = _errs8 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
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
                  validate20.errors = [{ instancePath: instancePath + "/set", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                  return false;
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/set", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
        var _valid2 = _errs19 === errors;
        valid7 = _valid2;
        if (valid7) {
          var props2 = {};
          props2.set = true;
          props2.op = true;
        }
      }
      if (!valid7) {
        const err8 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
        validate20.errors = vErrors;
        return false;
      }
      var valid0 = _errs15 === errors;
      if (valid0) {
        if (props0 !== true && props2 !== void 0) {
          if (props2 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props2);
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.v === void 0 && (missing6 = "v") || data.id === void 0 && (missing6 = "id") || data.annotation === void 0 && (missing6 = "annotation") || data.op === void 0 && (missing6 = "op") || data.parents === void 0 && (missing6 = "parents") || data.actor === void 0 && (missing6 = "actor") || data.at === void 0 && (missing6 = "at") || data.set === void 0 && (missing6 = "set")) {
        validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
        return false;
      } else {
        if (props0 !== true) {
          props0 = props0 || {};
          props0.v = true;
          props0.id = true;
          props0.annotation = true;
          props0.op = true;
          props0.parents = true;
          props0.actor = true;
          props0.at = true;
          props0.set = true;
        }
        if (data.v !== void 0) {
          let data6 = data.v;
          const _errs22 = errors;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (1 !== data6) {
            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
            return false;
          }
          var valid10 = _errs22 === errors;
        } else {
          var valid10 = true;
        }
        if (valid10) {
          if (data.id !== void 0) {
            let data7 = data.id;
            const _errs24 = errors;
            const _errs25 = errors;
            if (errors === _errs25) {
              if (typeof data7 === "string") {
                if (data7.length > 36) {
                  validate20.errors = [{ instancePath: instancePath + "/id", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data7)) {
                    validate20.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                    return false;
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid10 = _errs24 === errors;
          } else {
            var valid10 = true;
          }
          if (valid10) {
            if (data.annotation !== void 0) {
              let data8 = data.annotation;
              const _errs27 = errors;
              const _errs28 = errors;
              if (errors === _errs28) {
                if (typeof data8 === "string") {
                  if (data8.length > 36) {
                    validate20.errors = [{ instancePath: instancePath + "/annotation", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }];
                    return false;
                  } else {
                    if (!pattern4.test(data8)) {
                      validate20.errors = [{ instancePath: instancePath + "/annotation", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                      return false;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/annotation", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid10 = _errs27 === errors;
            } else {
              var valid10 = true;
            }
            if (valid10) {
              if (data.op !== void 0) {
                let data9 = data.op;
                const _errs30 = errors;
                if (!(data9 === "create" || data9 === "set" || data9 === "reply" || data9 === "reanchor" || data9 === "delete" || data9 === "undelete")) {
                  validate20.errors = [{ instancePath: instancePath + "/op", keyword: "enum", params: { allowedValues: schema31.properties.op.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid10 = _errs30 === errors;
              } else {
                var valid10 = true;
              }
              if (valid10) {
                if (data.parents !== void 0) {
                  let data10 = data.parents;
                  const _errs31 = errors;
                  if (errors === _errs31) {
                    if (Array.isArray(data10)) {
                      if (data10.length > 1e3) {
                        validate20.errors = [{ instancePath: instancePath + "/parents", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                        return false;
                      } else {
                        var valid13 = true;
                        const len0 = data10.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data11 = data10[i0];
                          const _errs33 = errors;
                          const _errs34 = errors;
                          if (errors === _errs34) {
                            if (typeof data11 === "string") {
                              if (data11.length > 36) {
                                validate20.errors = [{ instancePath: instancePath + "/parents/" + i0, keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" }];
                                return false;
                              } else {
                                if (!pattern4.test(data11)) {
                                  validate20.errors = [{ instancePath: instancePath + "/parents/" + i0, keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/parents/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid13 = _errs33 === errors;
                          if (!valid13) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/parents", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid10 = _errs31 === errors;
                } else {
                  var valid10 = true;
                }
                if (valid10) {
                  if (data.actor !== void 0) {
                    let data12 = data.actor;
                    const _errs36 = errors;
                    if (errors === _errs36) {
                      if (typeof data12 === "string") {
                        if (data12.length > 200) {
                          validate20.errors = [{ instancePath: instancePath + "/actor", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                          return false;
                        } else {
                          if (data12.length < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/actor", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern7.test(data12)) {
                              validate20.errors = [{ instancePath: instancePath + "/actor", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/actor", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid10 = _errs36 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data.at !== void 0) {
                      let data13 = data.at;
                      const _errs38 = errors;
                      if (errors === _errs38) {
                        if (typeof data13 === "string") {
                          if (data13.length > 40) {
                            validate20.errors = [{ instancePath: instancePath + "/at", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          } else {
                            if (!pattern8.test(data13)) {
                              validate20.errors = [{ instancePath: instancePath + "/at", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"' }];
                              return false;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid10 = _errs38 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.set !== void 0) {
                        const _errs40 = errors;
                        if (!validate21(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var valid10 = _errs40 === errors;
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
      validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };

/** Tells whether `data` keeps to schemas/annotation-event.schema.json. After a no, `errors` says why. */
export const validateAnnotationEvent: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate20;
