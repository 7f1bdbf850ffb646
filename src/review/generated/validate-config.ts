// Made by scripts/generate-schemas.mjs from schemas/config.schema.json. Do not edit: edit the schema.
// @ts-nocheck
import type { SchemaError } from '../../annotations/schema-error';

var schema6 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "maxLength": 500 }, "rules": { "type": "object", "additionalProperties": { "$ref": "#/$defs/level" }, "properties": {} }, "run": { "enum": ["onType", "onSave", "manual"] }, "articles": { "type": "object", "additionalProperties": false, "properties": { "include": { "$ref": "#/$defs/globs" }, "exclude": { "$ref": "#/$defs/globs" } } }, "versions": { "type": "object", "additionalProperties": false, "properties": { "compare": { "type": "boolean" } } }, "sources": { "type": "object", "additionalProperties": false, "properties": { "unnamedOfficial": { "enum": ["anonymous", "institution"] }, "cues": { "$ref": "#/$defs/words" }, "notCues": { "$ref": "#/$defs/words" }, "roles": { "$ref": "#/$defs/words" }, "notRoles": { "$ref": "#/$defs/words" }, "bodies": { "$ref": "#/$defs/words" }, "outlets": { "$ref": "#/$defs/words" }, "documents": { "$ref": "#/$defs/words" } } } }, "$defs": { "level": { "enum": ["off", "hint", "information", "warning", "error"] }, "globs": { "type": "array", "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 300 } }, "words": { "type": "array", "maxItems": 500, "items": { "type": "string" } } } };
var schema7 = { "enum": ["off", "hint", "information", "warning", "error"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "off" || data === "hint" || data === "information" || data === "warning" || data === "error")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema7.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length > 300) {
          const err1 = { instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 500) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "rules" || key0 === "run" || key0 === "articles" || key0 === "versions" || key0 === "sources")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          const err1 = { instancePath: instancePath + "/$schema", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
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
          if (!validate22(data1[key1], { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data3 = data.run;
      if (!(data3 === "onType" || data3 === "onSave" || data3 === "manual")) {
        const err4 = { instancePath: instancePath + "/run", keyword: "enum", params: { allowedValues: schema6.properties.run.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.articles !== void 0) {
      let data4 = data.articles;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (!(key2 === "include" || key2 === "exclude")) {
            const err5 = { instancePath: instancePath + "/articles", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data4.include !== void 0) {
          if (!validate24(data4.include, { instancePath: instancePath + "/articles/include", parentData: data4, parentDataProperty: "include", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data4.exclude !== void 0) {
          if (!validate24(data4.exclude, { instancePath: instancePath + "/articles/exclude", parentData: data4, parentDataProperty: "exclude", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/articles", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data7 = data.versions;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key3 in data7) {
          if (!(key3 === "compare")) {
            const err7 = { instancePath: instancePath + "/versions", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data7.compare !== void 0) {
          if (typeof data7.compare !== "boolean") {
            const err8 = { instancePath: instancePath + "/versions/compare", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/versions", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data9 = data.sources;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key4 in data9) {
          if (!(key4 === "unnamedOfficial" || key4 === "cues" || key4 === "notCues" || key4 === "roles" || key4 === "notRoles" || key4 === "bodies" || key4 === "outlets" || key4 === "documents")) {
            const err10 = { instancePath: instancePath + "/sources", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data9.unnamedOfficial !== void 0) {
          let data10 = data9.unnamedOfficial;
          if (!(data10 === "anonymous" || data10 === "institution")) {
            const err11 = { instancePath: instancePath + "/sources/unnamedOfficial", keyword: "enum", params: { allowedValues: schema6.properties.sources.properties.unnamedOfficial.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data9.cues !== void 0) {
          if (!validate27(data9.cues, { instancePath: instancePath + "/sources/cues", parentData: data9, parentDataProperty: "cues", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.notCues !== void 0) {
          if (!validate27(data9.notCues, { instancePath: instancePath + "/sources/notCues", parentData: data9, parentDataProperty: "notCues", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.roles !== void 0) {
          if (!validate27(data9.roles, { instancePath: instancePath + "/sources/roles", parentData: data9, parentDataProperty: "roles", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.notRoles !== void 0) {
          if (!validate27(data9.notRoles, { instancePath: instancePath + "/sources/notRoles", parentData: data9, parentDataProperty: "notRoles", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.bodies !== void 0) {
          if (!validate27(data9.bodies, { instancePath: instancePath + "/sources/bodies", parentData: data9, parentDataProperty: "bodies", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.outlets !== void 0) {
          if (!validate27(data9.outlets, { instancePath: instancePath + "/sources/outlets", parentData: data9, parentDataProperty: "outlets", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data9.documents !== void 0) {
          if (!validate27(data9.documents, { instancePath: instancePath + "/sources/documents", parentData: data9, parentDataProperty: "documents", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/sources", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

/** Tells whether `data` keeps to schemas/config.schema.json. After a no, `errors` says why. */
export const validateConfig: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
} = validate21;
