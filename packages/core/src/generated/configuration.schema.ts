/**
 * @generated from schemas/configuration.schema.json (sha256 e8e2e0a9deb9). Edit the schema, then run: npm run generate
 */
export const configurationSchema = JSON.parse(
  "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"urn:gouji:configuration\",\"title\":\"勾稽的配置（gouji.config.yaml）\",\"description\":\"放在报告所在的文件夹或其上级文件夹。\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organ\":{\"title\":\"本机关\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"kind\":{\"title\":\"机关类别\",\"description\":\"决定能否制定规章。state-council-department：国务院部门；province：省级政府；prefecture：设区的市、自治州政府；county：县级政府；township：乡镇政府、街道办事处；department：地方政府部门。\",\"enum\":[\"state-council-department\",\"province\",\"prefecture\",\"county\",\"township\",\"department\"]}}},\"severities\":{\"title\":\"各规则的级别\",\"description\":\"以规则名为键，如 cell-blank: info；off 表示不查。\",\"type\":\"object\",\"additionalProperties\":{\"enum\":[\"error\",\"warning\",\"info\",\"off\"]}},\"schemas\":{\"title\":\"自有表式\",\"description\":\"JSON Schema 文件，相对于本配置文件。\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"}}}}",
) as object;
