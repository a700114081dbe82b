# check
# git revert --no-commit A..HEAD 遇到合并提交停下，--abort 连先前暂存的修改一起丢；git restore 能把旧内容带回来
git init -q -b main
echo one > f && git add . && git commit -qm one && git tag old
git switch -qc topic && echo t > t && git add . && git commit -qm topic
git switch -q main && echo two > f && git commit -qam two
git merge -q --no-ff -m merge topic && echo three > f && git commit -qam three
echo staged > s && git add s && git status -s
git revert --no-commit old..HEAD 2>&1 | sed 's/[0-9a-f]\{40\}/<hash>/'
git revert --abort && echo "after --abort: $(git status --short | wc -l) changes"
git restore --source=old --staged --worktree :/ && git commit -qm 'Back to old'
echo "differences from old: $(git diff --stat old HEAD | wc -l)"
git log --format=%s --first-parent | paste -sd,
