# check
# 今天的标准库里没有 cgi
python3 -c 'import cgi' 2>&1 | tail -1
python3 -c 'import ast; print(ast.unparse(ast.parse("import cgi")))'
