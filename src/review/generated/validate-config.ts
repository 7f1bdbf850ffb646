// Made by scripts/generate-schemas.mjs from schemas/config.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../../annotations/schema-error';

var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "maxLength": 500 }, "rules": { "type": "object", "additionalProperties": { "$ref": "#/$defs/level" }, "properties": { "claims/hedged": { "$ref": "#/$defs/level" }, "claims/not-verified": { "$ref": "#/$defs/level" }, "sourcing/anonymous": { "$ref": "#/$defs/level" }, "sourcing/no-reason": { "$ref": "#/$defs/level" }, "versions/attribution": { "$ref": "#/$defs/level" }, "versions/missing-here": { "$ref": "#/$defs/level" }, "versions/name": { "$ref": "#/$defs/level" }, "versions/number": { "$ref": "#/$defs/level" } } }, "run": { "enum": ["onType", "onSave", "manual"] }, "articles": { "type": "object", "additionalProperties": false, "properties": { "include": { "$ref": "#/$defs/globs" }, "exclude": { "$ref": "#/$defs/globs" } } }, "versions": { "type": "object", "additionalProperties": false, "properties": { "compare": { "type": "boolean" } } }, "sources": { "type": "object", "additionalProperties": false, "properties": { "unnamedOfficial": { "enum": ["anonymous", "institution"] }, "cues": { "$ref": "#/$defs/words" }, "notCues": { "$ref": "#/$defs/words" }, "roles": { "$ref": "#/$defs/words" }, "notRoles": { "$ref": "#/$defs/words" }, "bodies": { "$ref": "#/$defs/words" }, "outlets": { "$ref": "#/$defs/words" }, "documents": { "$ref": "#/$defs/words" } } } }, "$defs": { "level": { "enum": ["off", "hint", "information", "warning", "error"] }, "globs": { "type": "array", "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 300 } }, "words": { "type": "array", "maxItems": 500, "items": { "type": "string" } } } };
var schema32 = { "enum": ["off", "hint", "information", "warning", "error"] };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "rules" || key0 === "run" || key0 === "articles" || key0 === "versions" || key0 === "sources")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 === "string") {
        if (data0.length > 500) {
          const err1 = { instancePath: instancePath + "/$schema", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "claims/hedged" || key1 === "claims/not-verified" || key1 === "sourcing/anonymous" || key1 === "sourcing/no-reason" || key1 === "versions/attribution" || key1 === "versions/missing-here" || key1 === "versions/name" || key1 === "versions/number")) {
            let data2 = data1[key1];
            if (!(data2 === "off" || data2 === "hint" || data2 === "information" || data2 === "warning" || data2 === "error")) {
              const err3 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data1["claims/hedged"] !== void 0) {
          let data3 = data1["claims/hedged"];
          if (!(data3 === "off" || data3 === "hint" || data3 === "information" || data3 === "warning" || data3 === "error")) {
            const err4 = { instancePath: instancePath + "/rules/claims~1hedged", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1["claims/not-verified"] !== void 0) {
          let data4 = data1["claims/not-verified"];
          if (!(data4 === "off" || data4 === "hint" || data4 === "information" || data4 === "warning" || data4 === "error")) {
            const err5 = { instancePath: instancePath + "/rules/claims~1not-verified", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1["sourcing/anonymous"] !== void 0) {
          let data5 = data1["sourcing/anonymous"];
          if (!(data5 === "off" || data5 === "hint" || data5 === "information" || data5 === "warning" || data5 === "error")) {
            const err6 = { instancePath: instancePath + "/rules/sourcing~1anonymous", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1["sourcing/no-reason"] !== void 0) {
          let data6 = data1["sourcing/no-reason"];
          if (!(data6 === "off" || data6 === "hint" || data6 === "information" || data6 === "warning" || data6 === "error")) {
            const err7 = { instancePath: instancePath + "/rules/sourcing~1no-reason", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1["versions/attribution"] !== void 0) {
          let data7 = data1["versions/attribution"];
          if (!(data7 === "off" || data7 === "hint" || data7 === "information" || data7 === "warning" || data7 === "error")) {
            const err8 = { instancePath: instancePath + "/rules/versions~1attribution", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1["versions/missing-here"] !== void 0) {
          let data8 = data1["versions/missing-here"];
          if (!(data8 === "off" || data8 === "hint" || data8 === "information" || data8 === "warning" || data8 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/versions~1missing-here", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1["versions/name"] !== void 0) {
          let data9 = data1["versions/name"];
          if (!(data9 === "off" || data9 === "hint" || data9 === "information" || data9 === "warning" || data9 === "error")) {
            const err10 = { instancePath: instancePath + "/rules/versions~1name", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1["versions/number"] !== void 0) {
          let data10 = data1["versions/number"];
          if (!(data10 === "off" || data10 === "hint" || data10 === "information" || data10 === "warning" || data10 === "error")) {
            const err11 = { instancePath: instancePath + "/rules/versions~1number", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data11 = data.run;
      if (!(data11 === "onType" || data11 === "onSave" || data11 === "manual")) {
        const err13 = { instancePath: instancePath + "/run", keyword: "enum", params: { allowedValues: schema31.properties.run.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data12 = data.articles;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          if (!(key2 === "include" || key2 === "exclude")) {
            const err14 = { instancePath: instancePath + "/articles", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data12.include !== void 0) {
          let data13 = data12.include;
          if (Array.isArray(data13)) {
            if (data13.length > 200) {
              const err15 = { instancePath: instancePath + "/articles/include", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (typeof data14 === "string") {
                if (data14.length > 300) {
                  const err16 = { instancePath: instancePath + "/articles/include/" + i0, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data14.length < 1) {
                  const err17 = { instancePath: instancePath + "/articles/include/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/articles/include/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/articles/include", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.exclude !== void 0) {
          let data15 = data12.exclude;
          if (Array.isArray(data15)) {
            if (data15.length > 200) {
              const err20 = { instancePath: instancePath + "/articles/exclude", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data16 = data15[i1];
              if (typeof data16 === "string") {
                if (data16.length > 300) {
                  const err21 = { instancePath: instancePath + "/articles/exclude/" + i1, keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data16.length < 1) {
                  const err22 = { instancePath: instancePath + "/articles/exclude/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/articles/exclude/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/articles/exclude", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/articles", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data17 = data.versions;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (!(key3 === "compare")) {
            const err26 = { instancePath: instancePath + "/versions", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data17.compare !== void 0) {
          if (typeof data17.compare !== "boolean") {
            const err27 = { instancePath: instancePath + "/versions/compare", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/versions", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data19 = data.sources;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key4 in data19) {
          if (!(key4 === "unnamedOfficial" || key4 === "cues" || key4 === "notCues" || key4 === "roles" || key4 === "notRoles" || key4 === "bodies" || key4 === "outlets" || key4 === "documents")) {
            const err29 = { instancePath: instancePath + "/sources", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.unnamedOfficial !== void 0) {
          let data20 = data19.unnamedOfficial;
          if (!(data20 === "anonymous" || data20 === "institution")) {
            const err30 = { instancePath: instancePath + "/sources/unnamedOfficial", keyword: "enum", params: { allowedValues: schema31.properties.sources.properties.unnamedOfficial.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data19.cues !== void 0) {
          let data21 = data19.cues;
          if (Array.isArray(data21)) {
            if (data21.length > 500) {
              const err31 = { instancePath: instancePath + "/sources/cues", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            const len2 = data21.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data21[i2] !== "string") {
                const err32 = { instancePath: instancePath + "/sources/cues/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/sources/cues", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data19.notCues !== void 0) {
          let data23 = data19.notCues;
          if (Array.isArray(data23)) {
            if (data23.length > 500) {
              const err34 = { instancePath: instancePath + "/sources/notCues", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len3 = data23.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (typeof data23[i3] !== "string") {
                const err35 = { instancePath: instancePath + "/sources/notCues/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/sources/notCues", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data19.roles !== void 0) {
          let data25 = data19.roles;
          if (Array.isArray(data25)) {
            if (data25.length > 500) {
              const err37 = { instancePath: instancePath + "/sources/roles", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            const len4 = data25.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data25[i4] !== "string") {
                const err38 = { instancePath: instancePath + "/sources/roles/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/sources/roles", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data19.notRoles !== void 0) {
          let data27 = data19.notRoles;
          if (Array.isArray(data27)) {
            if (data27.length > 500) {
              const err40 = { instancePath: instancePath + "/sources/notRoles", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            const len5 = data27.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data27[i5] !== "string") {
                const err41 = { instancePath: instancePath + "/sources/notRoles/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/sources/notRoles", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.bodies !== void 0) {
          let data29 = data19.bodies;
          if (Array.isArray(data29)) {
            if (data29.length > 500) {
              const err43 = { instancePath: instancePath + "/sources/bodies", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            const len6 = data29.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (typeof data29[i6] !== "string") {
                const err44 = { instancePath: instancePath + "/sources/bodies/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/sources/bodies", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data19.outlets !== void 0) {
          let data31 = data19.outlets;
          if (Array.isArray(data31)) {
            if (data31.length > 500) {
              const err46 = { instancePath: instancePath + "/sources/outlets", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len7 = data31.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (typeof data31[i7] !== "string") {
                const err47 = { instancePath: instancePath + "/sources/outlets/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/sources/outlets", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data19.documents !== void 0) {
          let data33 = data19.documents;
          if (Array.isArray(data33)) {
            if (data33.length > 500) {
              const err49 = { instancePath: instancePath + "/sources/documents", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            const len8 = data33.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (typeof data33[i8] !== "string") {
                const err50 = { instancePath: instancePath + "/sources/documents/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/sources/documents", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/sources", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
  } else {
    const err53 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err53];
    } else {
      vErrors.push(err53);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Tells whether `data` keeps to schemas/config.schema.json. After a no, `errors` says why. */
export const validateConfig: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate20;
