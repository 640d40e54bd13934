-- A short session in Neovim with its own LSP client: a wrong figure is typed and mended, and on the way all is asked for
-- that one asks for. Called with the environment:
--   GOUJI_COMMAND  the server's command, as a JSON list
local told = 0

local client = vim.lsp.start_client({
  name = "gouji",
  cmd = vim.fn.json_decode(vim.env.GOUJI_COMMAND),
  root_dir = vim.fn.expand("%:p:h"),
  handlers = {
    ["textDocument/publishDiagnostics"] = function(...)
      vim.lsp.handlers["textDocument/publishDiagnostics"](...)
      told = told + 1
    end,
  },
})
vim.lsp.buf_attach_client(0, client)

-- Diagnostics of a new text come once more.
local function wait_for_diagnostics(change)
  local before = told
  if change then change() end
  assert(vim.wait(20000, function() return told > before end, 10), "no diagnostics were published")
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  local responses = vim.lsp.buf_request_sync(0, method, params, 20000)
  return assert(responses and responses[client], method).result
end

local options = { tabSize = 2, insertSpaces = true }

if told == 0 then wait_for_diagnostics() end
vim.fn.search("total: 44")
vim.fn.search("44")
wait_for_diagnostics(function() vim.cmd("normal! ea1") end)
ask("textDocument/hover")
local range = vim.lsp.util.make_range_params().range
local action = ask("textDocument/codeAction", { range = range, context = { diagnostics = {} } })[1]
wait_for_diagnostics(function() vim.lsp.util.apply_workspace_edit(action.edit, "utf-16") end)
vim.fn.search("upheld", "b")
ask("textDocument/completion")
ask("textDocument/documentSymbol")
vim.fn.search("upheld:", "e")
wait_for_diagnostics(function() vim.cmd("normal! a  ") end)
local edits = ask("textDocument/formatting", { options = options })
wait_for_diagnostics(function() vim.lsp.util.apply_text_edits(edits, 0, "utf-16") end)
vim.cmd("silent write")
vim.cmd("bdelete!")
vim.lsp.stop_client(client)
vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 10)
vim.cmd("qall!")
