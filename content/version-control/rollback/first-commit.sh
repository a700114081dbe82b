# check
# 唯一的提交没有 HEAD~1，reset 报错；git update-ref -d HEAD 撤回它，内容留在暂存区
git init -q -b main
echo one > f && git add . && git commit -qm one
git reset --soft HEAD~1 2>&1 | head -1
git update-ref -d HEAD && git status -s
