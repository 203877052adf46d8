/**
 * Defines `feature` in jq, which makes features of whatever stands for them: those of a collection, at any depth, a feature as it is,
 * though with the right type, and a Feature around a bare geometry.
 */
export const DEF_FEATURE =
  'def feature: if .type == "FeatureCollection" then .features[] | feature elif .type == "Feature" or has("geometry") then .type = "Feature" else {type: "Feature", properties: {}, geometry: .} end;';
