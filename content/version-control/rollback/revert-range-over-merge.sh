# git revert --no-commit A..HEAD stops at a merge commit; git restore brings the old content back (Git 2.39.5, 2.55.0; 2026-11-26)
export GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=user.name GIT_CONFIG_VALUE_0=dev
export GIT_CONFIG_KEY_1=user.email GIT_CONFIG_VALUE_1=dev@example.com
cd "$(mktemp -d)" && git init -q -b main
echo one > f; git add .; git commit -qm one; git tag old
git switch -qc topic; echo t > t; git add .; git commit -qm topic
git switch -q main; echo two > f; git commit -qam two
git merge -q --no-ff -m merge topic; echo three > f; git commit -qam three
git revert --no-commit old..HEAD 2>&1 | sed 's/[0-9a-f]\{40\}/<hash>/'; echo "rc ${PIPESTATUS[0]}"
git revert --abort; echo "after --abort: $(git status --short | wc -l) changes"
git restore --source=old --staged --worktree :/; git commit -qm 'Back to old'
git diff --stat old HEAD | wc -l; git log --format=%s --first-parent | paste -sd,
