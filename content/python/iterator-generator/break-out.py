# check
# break 只停循环，不关生成器：还有引用时 finally 不执行，走完、close() 或最后一个引用消失时才执行
def read():
    try:
        yield from "abc"
    finally:
        print("finally")


for end in (list, lambda g: g.close()):
    g = read()
    for x in g:
        break
    print("after break:", next(g))
    end(g)
for x in read():
    break
print("no name left")
