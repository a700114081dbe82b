# check
# except Exception, e 从 3.14 起是两种异常；raise E, None, traceback 仍是语法错误
import ast
import sys

print("CPython", *sys.version_info[:2], sep=" ")
for line in ("try: pass\nexcept Exception, e: pass",
             "raise ValueError, None, traceback"):
    try:
        tree = ast.parse(line)
    except SyntaxError as error:
        print(f"{error.msg}: {error.text}")
    else:
        print(ast.unparse(tree).splitlines()[2], "parsed:", ast.dump(tree.body[0].handlers[0].type))
