-- Opens a report in Neovim with its own LSP client, and writes down as JSON what the editor then knows:
-- the diagnostics, and the text after all safe fixes. Called with the environment:
--   GOUJI_SERVER  the server's command, as a JSON list
--   GOUJI_ANSWER  the file to write
local answer = { diagnostics = {}, fixed = vim.NIL }
local published = false

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(answer) }, vim.env.GOUJI_ANSWER)
  vim.cmd("qall!")
end

local client = vim.lsp.start_client({
  name = "gouji",
  cmd = vim.fn.json_decode(vim.env.GOUJI_SERVER),
  root_dir = vim.fn.expand("%:p:h"),
  handlers = {
    ["textDocument/publishDiagnostics"] = function(...)
      vim.lsp.handlers["textDocument/publishDiagnostics"](...)
      published = true
    end,
  },
})
vim.lsp.buf_attach_client(0, client)
if not vim.wait(20000, function() return published end, 10) then
  answer.error = "no diagnostics were published"
  return finish()
end

-- Neovim counts columns in bytes; the protocol in UTF-16 units.
local function character(line, column)
  local _, utf16 = vim.str_utfindex(vim.fn.getline(line + 1), column)
  return utf16
end

for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(answer.diagnostics, {
    range = {
      start = { line = diagnostic.lnum, character = character(diagnostic.lnum, diagnostic.col) },
      ["end"] = { line = diagnostic.end_lnum, character = character(diagnostic.end_lnum, diagnostic.end_col) },
    },
    code = diagnostic.user_data.lsp.code,
    message = diagnostic.message,
  })
end

local responses = vim.lsp.buf_request_sync(0, "textDocument/codeAction", {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = 0, character = 0 }, ["end"] = { line = 0, character = 0 } },
  context = { diagnostics = {}, only = { "source.fixAll" } },
}, 20000)
for _, action in ipairs((responses[client] or {}).result or {}) do
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  answer.fixed = table.concat(vim.fn.getline(1, "$"), "\n") .. "\n"
end
finish()
